"""A package as Apistrata generates one, written by hand for the runtime's tests."""
