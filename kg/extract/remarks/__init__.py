"""Remarks: who is reported as saying what."""
