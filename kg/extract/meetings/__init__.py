"""Meetings: the words and verbs that tell of one, and which of them a sentence is about."""
