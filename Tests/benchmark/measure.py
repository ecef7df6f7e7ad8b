"""Runs a program and measures it; looks at folders and the file systems below them."""

import hashlib
import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path


class BuildFailed(Exception):
    """A measured program ended with an error; the text holds the end of what it said."""


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, seconds of processor time (user and system), peak memory in bytes."""

    wall: float
    processor: float
    memory: int


def run(command, folder=None):
    """The cost of one run. `memory` is that of the largest process. Raises BuildFailed."""
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        try:
            child = subprocess.Popen([str(part) for part in command], cwd=folder,
                                     stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        except OSError as problem:
            raise BuildFailed(f"{command[0]}: {problem.strerror}") from problem
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:
            child.kill()
            child.wait()
            raise
        wall = time.perf_counter() - begin
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said.seek(0)
            text = said.read().decode(errors="replace")[-4000:]
            raise BuildFailed(f"{' '.join(map(str, command))}\nended with {child.returncode}:\n{text}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def median(costs):
    """The median of each figure by itself."""
    return Cost(*(statistics.median(getattr(cost, figure) for cost in costs)
                  for figure in ("wall", "processor", "memory")))


def memory_floor():
    """What the memory figure shows for a program that needs none: a child inherits the peak
    of the process that started it."""
    return run(["/bin/true"]).memory


def size_of(folder):
    """How many files a folder holds, and their bytes."""
    files = bytes = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            files += 1
            bytes += os.lstat(os.path.join(parent, name)).st_size
    return files, bytes


def snapshot(folder):
    """For each file below `folder`: when written, its inode, a digest of its bytes."""
    seen = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            status = path.lstat()
            digest = hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
            seen[str(path.relative_to(folder))] = ((status.st_mtime_ns, status.st_ino), digest)
    return seen


def changes(before, after):
    """How many files were touched (written again, replaced, made, removed), and how many
    differ in their bytes."""
    every = before.keys() | after.keys()
    touched = sum(before.get(path) != after.get(path) for path in every)
    other = sum((before.get(path) or (0, 0))[1] != (after.get(path) or (0, 0))[1] for path in every)
    return touched, other


def file_system(path):
    """The type of the file system that holds `path`, such as `tmpfs` or `ext4`."""
    path, best, kind = str(Path(path).resolve()), "", "unknown"
    try:
        lines = Path("/proc/mounts").read_text().splitlines()
    except OSError:
        return kind
    for line in lines:
        _, mount, type, *_ = line.split()
        inside = path == mount or path.startswith(mount.rstrip("/") + "/")
        if inside and len(mount) >= len(best):
            best, kind = mount, type
    return kind


def spare_memory():
    """Bytes of memory the system can still hand out, or 0 when it does not say."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return 0


def machine():
    """One line on the machine: processors, memory, load at this moment."""
    model = "processor"
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    except OSError:
        pass
    cores = len(os.sched_getaffinity(0))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cores} × {model}, {memory:.0f} GB, load {os.getloadavg()[0]:.2f} at the start"
