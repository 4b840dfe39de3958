"""api-version v1."""
