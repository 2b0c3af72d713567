"""The measurements of `dev.py bench`, each beside a floor taken in the same run."""
