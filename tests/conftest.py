"""What every test stands on: windows are drawn in memory, never on somebody's screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
