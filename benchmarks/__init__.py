"""Measures the course's page and its build against the tools a course author would use by default."""
