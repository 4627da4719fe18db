"""Appointments and careers: who enters, leaves and holds which post."""
