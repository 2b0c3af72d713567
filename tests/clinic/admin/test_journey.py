"""The administrator's commands do the main job from set-up to a verified journal."""

from pathlib import Path

from tests.clinic.admin.shell import Shell, letter, link_in

PROOF = "born: 2/11/1980\nphone: (443) 555-0118\n"


def test_from_set_up_to_an_activated_and_revoked_access(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    assert [row["chart_id"] for row in shell.done("patients", "harr")] == ["HAJE000001"]
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    invited = shell.done("invite", "HAJE000001")
    assert (invited["status"], invited["mail"]) == ("pending", "handed_over")
    link = link_in(letter(tmp_path / "mail"))
    assert shell.done("accept", stdin=f"{link}\n{PROOF}")["status"] == "activated"
    (row,) = shell.done("invites", "--patient", "haje000001")
    assert (row["status"], row["enabled_by"], row["source"], row["mail"]) == (
        "activated", "james", "admin", "handed_over",
    )  # fmt: skip
    shell.done("revoke", "HAJE000001")
    (row,) = shell.done("invites", "--patient", "HAJE000001")
    assert (row["status"], row["end"], row["disabled_by"]) == ("disabled", "revoked", "james")
    assert shell.done("journal", "verify")["broken_at"] is None


def test_the_same_for_people_is_readable_text(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    assert shell.run("invite", "HAJE000001").out.startswith("Invited; valid until 20")
    heads, row = shell.run("invites").out.splitlines()
    assert " ".join(heads.split()) == (
        "Chart ID E-mail Source Enabled by Enabled at Expires Activated Disabled by Disabled at End Status Mail"
    )
    assert row.startswith("HAJE000001  jenny@example.org  admin   james")
    assert row.endswith("pending  handed_over")
    assert heads.index("Status") == row.index("pending")


def test_an_invitation_waits_until_mail_is_set_up_and_then_goes_out(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    waits = shell.run("invite", "MOAN000002")
    assert (waits.status, waits.out) == (0, "It waits: e-mail is not set up yet (mail set).\n")
    assert [row["status"] for row in shell.done("invites")] == ["waiting"]
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    shell.done("staff", "add", "--user", "ann", "--name", "Ann Lee", stdin="another word")
    assert [row["status"] for row in shell.done("invites")] == ["pending"]


def test_a_typed_code_in_any_spelling_is_accepted_too(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    shell.done("invite", "HAJE000001")
    text = letter(tmp_path / "mail")
    code = next(word for word in text.split() if len(word.strip(".")) == 9 and word[4] == "-")
    assert shell.run("accept", stdin=f"{code.strip('.').lower()}\n{PROOF}").status == 0


def test_a_wrong_proof_is_refused_and_counted(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    shell.done("invite", "HAJE000001")
    link = link_in(letter(tmp_path / "mail"))
    wrong = shell.run("accept", "--json", stdin=f"{link}\nborn: 2/12/1980\nphone: (443) 555-0118\n")
    assert (wrong.status, wrong.document["detail"]) == (1, {"attempts_left": "4"})
    assert "attempts left: 4" in wrong.err
    for _ in range(4):
        shell.run("accept", stdin=f"{link}\nborn: 2/12/1980\nphone: (443) 555-0118\n")
    (row,) = shell.done("invites")
    assert row["status"] == "locked"


def test_rules_refuse_with_a_sentence_and_status_one(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded().with_patients()
    shell.done("mail", "set", f"folder:{tmp_path / 'mail'}")
    lacking = shell.run("invite", "LIRO000003")
    assert (lacking.status, lacking.err) == (1, "The chart lacks what onpatient asks for: phone.\n")
    shell.done("invite", "HAJE000001")
    twice = shell.run("invite", "HAJE000001")
    assert (twice.status, twice.err) == (1, "This patient has an open invitation already.\n")
    nothing = shell.run("revoke", "MOAN000002")
    assert (nothing.status, nothing.out) == (1, "")


def test_an_import_reports_and_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home").founded()
    file = tmp_path / "list.csv"
    file.write_text("First name,Last name,Chart ID,Fax\nJenny,Harris,HAJE000001,1\n")
    dry = shell.run("import", "csv", str(file), "--dry-run")
    assert dry.status == 0
    assert "dry run" in dry.out
    assert shell.done("patients") == []
    (report,) = shell.done("import", "csv", str(file))["files"]
    assert (report["read"], report["added"]) == (1, 1)
    (again,) = shell.done("import", "csv", str(file))["files"]
    assert (again["added"], again["unchanged"]) == (0, 1)
