"""Prints a line for each step, as clients/lib/steps.ts reads it."""

from contextlib import contextmanager


@contextmanager
def step(name):
    """Does a step; one that fails does not stop the others."""
    try:
        yield
        print(f"ok - {name}", flush=True)
    except Exception as error:
        problem = " ".join(f"{type(error).__name__} {error}".split())
        print(f"not ok - {name} # {problem}", flush=True)


@contextmanager
def refused(kind, check=lambda error: None):
    """Expects an error of a kind."""
    try:
        yield
    except kind as error:
        check(error)
    else:
        raise AssertionError("no error")


def equal(actual, expected):
    if actual != expected:
        raise AssertionError(f"{actual!r} instead of {expected!r}")
