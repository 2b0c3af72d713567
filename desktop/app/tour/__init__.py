"""Plays the main job on the demo clinic through the real windows, and tells step by step what was seen."""

from desktop.app.tour.playing import play

__all__ = ["play"]
