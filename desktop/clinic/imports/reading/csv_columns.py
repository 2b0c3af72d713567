"""What the columns of a CSV file are called, in the words clinics and other programs use."""

from collections.abc import Sequence
from typing import Final, NamedTuple

_CALLED: Final = {
    "first": "first firstname given givenname forename fname patientfirstname",
    "last": "last lastname surname family familyname lname patientlastname",
    "middle": "middle middlename middleinitial mi mname secondname patientmiddlename",
    "preferred": "preferred preferredname nickname goesby knownas",
    "name": "name fullname patientname patient patientfullname",
    "born": "dob born birthdate dateofbirth birthday birth birthdatemmddyyyy patientdob dobmmddyyyy",
    "sex": "sex gender birthsex administrativesex sexatbirth patientsex",
    "ssn": "ssn socialsecurity socialsecuritynumber socialsecurityno socialsecurity# ssno ss patientssn",
    "cell": "cell cellphone cellular cellno cellnumber cellphonenumber mobile mobilephone mobileno mobilenumber "
    "mobilephonenumber",
    "home": "home homephone homeno homenumber homephonenumber hometelephone telephonehome phonehome",
    "office": "office officephone officenumber work workphone worknumber workphonenumber business businessphone "
    "phonework",
    "phone": "phone phonenumber phoneno telephone tel primaryphone mainphone contactnumber",
    "email": "email emailaddress mail emailid primaryemail patientemail",
    "alt_email": "altemail alternateemail secondaryemail email2 secondemail otheremail",
    "street": "street address address1 addressline1 streetaddress homeaddress addr addr1 street1 mailingaddress",
    "street2": "address2 addressline2 addr2 street2 apt apartment unit suite",
    "city": "city town homecity",
    "state": "state province st homestate region",
    "zip": "zip zipcode postalcode postcode zippostalcode homezip",
    "language": "language preferredlanguage primarylanguage lang spokenlanguage",
    "status": "status patientstatus active isactive recordstatus",
    "chart_id": "chartid chart chartno chartnumber patientchartid mrn medicalrecordnumber medicalrecordno "
    "medicalrecord accountnumber acct",
    "external_id": "externalid fhirid patientid id uuid guid sourceid",
}
_FIELD: Final = {name: field for field, names in _CALLED.items() for name in names.split()}
_PHONE_SLOTS: Final = ("home", "cell", "office")


class Header(NamedTuple):
    """How many cells there are, where each field stands (from 0), and the columns that mean nothing here."""

    width: int
    places: dict[str, int]
    unused: tuple[str, ...]


def read_header(cells: Sequence[str]) -> Header:
    """Recognise the columns, in any case, with any punctuation; the first of two that mean the same counts."""
    places: dict[str, int] = {}
    unused: list[str] = []
    for place, cell in enumerate(cells):
        field = _FIELD.get("".join(sign for sign in cell.casefold() if sign.isalnum()))
        if field is None or field in places:
            unused.append(cell.strip())
        else:
            places[field] = place
    if "phone" in places:
        place = places.pop("phone")
        slot = next((slot for slot in _PHONE_SLOTS if slot not in places), None)
        if slot is None:
            unused.append(cells[place].strip())
        else:
            places[slot] = place
    return Header(len(cells), places, tuple(name for name in unused if name))
