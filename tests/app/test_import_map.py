# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
"""`kiosk import venue.imdf.zip`: floors, plans with ways, companies; again and again, after a cut too."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.cli import main
from tests.store.venue import Features, archive, features
from tests.ui.made import event, floor, guide, tenant

NUBE, NANDU = "nube-viva-ie9b55f2aea", "nandu-movil-i2352da7280"

Kiosk = Callable[..., list[str]]


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    """Run a command on a folder `data` without floors, and return what it says; its exit code comes last."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    Path("data").mkdir()
    put(guide())

    def run(*words: str) -> list[str]:
        code = main([*words, "--data", "data"])
        said = capsys.readouterr()
        return [*said.out.splitlines(), *said.err.splitlines(), str(code)]

    return run


def put(data: dict[str, Any]) -> None:
    Path("data/ecosystem.json").write_text(json.dumps(data, ensure_ascii=False, indent=2), "utf-8")


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("data/ecosystem.json").read_text("utf-8"))
    return found


def take(kiosk: Kiosk, given: Features | None = None, *words: str) -> list[str]:
    """Import a map."""
    Path("v.imdf.zip").write_bytes(archive(given))
    return kiosk("import", "v.imdf.zip", *words)


def test_a_dry_run_says_what_would_come_and_changes_nothing(kiosk: Kiosk) -> None:
    before = data()
    assert take(kiosk) == [
        'v.imdf.zip!level:1: added: "Floor 1" (1)',
        'v.imdf.zip!level:2: added: "Floor 2" (2)',
        "v.imdf.zip!level: added 2, changed 0, removed 0, unchanged 0, refused 0",
        f'v.imdf.zip!occupant:1: added: "Nube Viva" ({NUBE})',
        f'v.imdf.zip!occupant:2: added: "Ñandú Móvil" ({NANDU})',
        "v.imdf.zip!occupant: added 2, changed 0, removed 0, unchanged 0, refused 0",
        "nothing is written yet: add --write to do it",
        "0",
    ]
    assert data() == before
    assert not Path("data/plans").exists()


def test_what_is_written_has_ways_to_its_doors(kiosk: Kiosk) -> None:
    assert take(kiosk, None, "--write")[-1] == "0"
    plans = [each["plan"] for each in data()["floors"]]
    assert sorted(plans) == sorted(path.name for path in Path("data/plans").iterdir())
    assert kiosk("check") == ["data/ecosystem.json: errors: 0, warnings: 0, of which samples: 0", "0"]
    way = kiosk("route", "Ñandú Móvil", "--step-free", "--language", "es")
    assert way[-1] == "0"
    assert "sin escaleras" in way[0]
    assert [line[:10] for line in way[1:-1]] == ["1. Piso 1:", "2. Piso 2:"]


def test_again_it_changes_nothing_and_later_what_is_new(kiosk: Kiosk) -> None:
    take(kiosk, None, "--write")
    before = data()
    assert take(kiosk, None, "--write")[-2:] == ["nothing changes", "0"]
    later = copy.deepcopy(features())
    later["occupant"][0]["properties"] |= {"name": {"es": "Nube Clara"}, "phone": "604 111 1111"}
    del later["occupant"][1]
    later["unit"] = [unit for unit in later["unit"] if unit["id"] != "v0"]
    said = take(kiosk, later, "--write")
    assert said[0].startswith('v.imdf.zip!level:1: changed: "Floor 1" (1): plan: "1-')
    new = f'v.imdf.zip!occupant:1: changed: "Nube Clara" ({NUBE}): name: "Nube Viva" → "Nube Clara"; phone: '
    assert any(line.startswith(new) for line in said)
    assert f'removed: "Ñandú Móvil" ({NANDU})' in said
    assert [each["id"] for each in data()["tenants"]] == [NUBE]
    # what the version before names is there for whoever goes back to it
    for each in (before, data()):
        assert all(Path("data/plans", floor["plan"]).is_file() for floor in each["floors"])


def test_what_staff_wrote_stays_with_its_ids(kiosk: Kiosk) -> None:
    own = tenant(
        "nube", floor="bajo", unit="1-04b", summary="Lo nuestro", hours={"es": "Siempre", "en": "Always"}
    )
    gone = tenant("fuera", name="Fuera", floor="alto")
    named = {"es": "Piso 1", "en": "Floor 1"}
    floors = [floor(1, id="bajo", name=named, level=1), floor(2, id="alto"), floor(7, id="techo")]
    put(guide(floors=floors, tenants=[own, gone], events=[event(place={"floor": "techo"})]))
    said = take(kiosk, None, "--only-add", "--write")
    assert said[-1] == "0"
    assert [each["id"] for each in data()["floors"]] == ["bajo", "alto", "techo"]
    assert [each["id"] for each in data()["tenants"]] == ["nube", "fuera", NANDU]
    nube = data()["tenants"][0]
    assert {key: nube[key] for key in own} == own
    assert nube["website"] == "https://example.org/x"
    said = take(kiosk, None, "--write")
    assert 'removed: "Fuera" (fuera)' in said
    note = "the map does not have this floor: it stays while companies or events are on it"
    assert f"v.imdf.zip!level:1:1: techo: {note}" in said
    put({**data(), "events": []})
    assert 'removed: "Floor 7" (techo)' in take(kiosk, None, "--write")


def test_while_a_feature_is_refused_nobody_is_removed(kiosk: Kiosk) -> None:
    put(guide(floors=[floor(1)], tenants=[tenant("fuera", name="Fuera")]))
    given = copy.deepcopy(features())
    given["occupant"][1]["properties"]["anchor_id"] = "a9"
    said = take(kiosk, given, "--write")
    assert 'v.imdf.zip!occupant:2:1: anchor_id: no anchor "a9": export it again' in said
    assert said[-1] == "1"
    assert [each["id"] for each in data()["tenants"]] == ["fuera", NUBE]


def test_a_map_that_cannot_be_read_is_one_line(kiosk: Kiosk) -> None:
    Path("v.zip").write_bytes(b"PK")
    line = "v.zip:1:1: this is no IMDF archive: name the .zip that the program for indoor maps has made"
    assert kiosk("import", "v.zip", "--write") == [line, "2"]


def test_after_a_cut_between_plans_and_data_the_old_ones_stand_and_it_can_be_done_again(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(kiosk, None, "--write")
    before = data()
    later = copy.deepcopy(features())
    later["unit"] = [unit for unit in later["unit"] if unit["id"] != "v0"]
    with monkeypatch.context() as cut:
        cut.setattr("kiosk.store.publish.publish_bytes", lambda *_: (_ for _ in ()).throw(SystemExit))
        with pytest.raises(SystemExit):
            take(kiosk, later, "--write")
    assert len(list(Path("data/plans").iterdir())) == 3
    assert data() == before
    assert kiosk("route", "Nube Viva")[-1] == "0"
    assert take(kiosk, later, "--write")[-1] == "0"
    assert data() != before


def test_a_plan_that_is_lost_comes_back(kiosk: Kiosk) -> None:
    take(kiosk, None, "--write")
    plan = Path("data/plans", data()["floors"][1]["plan"])
    drawn = plan.read_bytes()
    plan.unlink()
    assert take(kiosk)[-2] == "nothing is written yet: add --write to do it"
    take(kiosk, None, "--write")
    assert plan.read_bytes() == drawn
