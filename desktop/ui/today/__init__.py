"""Today, the window that stands open all day: who comes, how each stands with onpatient, who needs something."""
