# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""What Qt must know before it starts: its fonts, and whether a real graphics processor draws."""

from __future__ import annotations

import builtins
import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.app import paths

DEVICES = Path("/dev/dri")
X_SOCKETS = "/tmp/.X11-unix/X"
PROBE_SECONDS = 5.0
SLOW = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "basic render")
"""Names of renderers that pretend: Qt's own software renderer is twice as fast on the same processor."""


def set_environment(*, headless: bool) -> None:
    """Set up the environment of Qt, which must not have started; what somebody set before stays."""
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    elif "QT_QUICK_BACKEND" not in os.environ and not has_graphics_processor():
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Take what Qt compiled of its own, and write no cache: it gains nothing at this size.
    os.environ["QML_DISK_CACHE"] = "aot"
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"  # else Qt complains that it is the locale C, and takes this one
    if sys.platform == "linux":
        os.environ["FONTCONFIG_FILE"] = str(paths.FONTS / "fonts.conf")


def load_qt() -> None:
    """Load Qt, and undo what PySide does to `import`.

    It reads the source of every module that is imported after it, in search of features that nobody here
    switches on: a tenth of the start.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def has_display() -> bool:
    """Tell whether there is a screen to show the lobby on, or somebody who knows better."""
    if sys.platform != "linux" or any(
        os.environ.get(name) for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return True
    display = os.environ.get("DISPLAY", "")
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    return bool(display) and (local is None or _listens(f"{X_SOCKETS}{local[1]}"))


def _listens(socket_name: str) -> bool:
    """Tell whether somebody answers there. Qt ends the program with a dump of its memory when nobody does."""
    import socket

    for name in (f"\0{socket_name}", socket_name):  # X listens at a name of the kernel's, too
        with socket.socket(socket.AF_UNIX) as asked, suppress(OSError):
            asked.connect(name)
            return True
    return False


def has_graphics_processor(devices: Path = DEVICES) -> bool:
    """Tell whether a graphics processor draws. A broken driver may take down who asks, so a child does."""
    if sys.platform == "linux" and not any(devices.glob("renderD*")):
        return False
    import subprocess  # slow to load, and few need it

    module = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    try:
        child = subprocess.run(
            [sys.executable, *module, "--probe-graphics"],
            cwd=paths.HOME,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return child.returncode == 0 and is_fast(child.stdout.strip())


def is_fast(renderer: str) -> bool:
    """Tell whether an OpenGL renderer of this name is a real one."""
    return bool(renderer) and not any(name in renderer.lower() for name in SLOW)


def probe() -> int:
    """Print the name of the OpenGL renderer; return 1 when there is none."""
    from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

    application = QGuiApplication([])
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return 1
    print(context.functions().glGetString(0x1F01))  # GL_RENDERER
    context.doneCurrent()
    del application
    return 0
