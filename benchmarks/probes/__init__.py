"""Scripts that run in the environment of what they measure, and print JSON."""
