# SQLCipher's module has no types of its own; it is Python's sqlite3, built against another library.
from sqlite3.dbapi2 import *

from sqlcipher3 import dbapi2 as dbapi2
