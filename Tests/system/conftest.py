"""What holds for every test of this folder."""

import os
import tempfile

import pytest


@pytest.fixture(scope="session", autouse=True)
def temporary_files():
    """What tests write lies in memory, where that can be, and goes when they end."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(
            prefix="accord-system-", dir=memory, ignore_cleanup_errors=True) as folder:
        # Some programs that look at sites give up the rights of a superuser.
        os.chmod(folder, 0o755)
        tempfile.tempdir = folder
        yield
        tempfile.tempdir = None
