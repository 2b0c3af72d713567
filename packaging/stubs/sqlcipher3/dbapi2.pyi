# As in the package itself: the names of sqlite3.
from sqlite3.dbapi2 import *
