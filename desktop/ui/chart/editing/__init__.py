"""The Demographics page: a patient's particulars, edited beside whoever else edits them."""
