"""The first start: this computer only, or the demo clinic."""
