"""The clinic's own settings: its name, its time zone, whom patients call, where their link leads."""

from collections.abc import Sequence

from desktop.domain import setting_names as names
from desktop.services.desk import Desk
from desktop.ui.background import Background
from desktop.ui.settings.form import SettingField, SettingsForm
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.labelled_combo import LabelledCombo
from desktop.ui.words import settings as words


class ClinicPage(SettingsForm):
    """Every value is checked where it is typed, and once more by the clinic."""

    def __init__(self, desk: Desk, background: Background, zones: Sequence[str]) -> None:
        zone = LabelledCombo(words.TIME_ZONE, "settings.clinic.zone")
        zone.show_choices(zones)
        known = frozenset(zones)
        fields = {
            names.CLINIC_NAME: SettingField(
                LabelledField(words.CLINIC_NAME, "settings.clinic.name"),
                words.CLINIC_NAME_HINT,
                lambda text: "" if text else words.CLINIC_NAME_NEEDED,
            ),
            names.CLINIC_TIME_ZONE: SettingField(
                zone, words.TIME_ZONE_HINT, lambda text: "" if text in known else words.TIME_ZONE_NEEDED
            ),
            names.CLINIC_PHONE: SettingField(
                LabelledField(words.CLINIC_PHONE, "settings.clinic.phone"),
                words.CLINIC_PHONE_HINT,
                lambda _text: "",
            ),
            names.PORTAL_URL: SettingField(
                LabelledField(words.PORTAL, "settings.clinic.portal"), words.PORTAL_HINT, lambda _text: ""
            ),
        }
        super().__init__("settings.clinic", words.CLINIC, words.CLINIC_SENTENCE, desk, background, fields)
        self.finish()
