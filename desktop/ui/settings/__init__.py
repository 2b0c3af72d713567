"""The settings: this computer's for everybody, the clinic's, its email and its people for administrators."""
