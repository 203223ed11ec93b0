# SPDX-FileCopyrightText: 2026 The lobby kiosk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 (sentences are compared whole)
"""`kiosk route`: the way to a company in words, and what is said where there is none."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import pytest

from kiosk.app.options import Mistake
from kiosk.app.route import declare, route

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(DATA, tmp_path / "data")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], list[str]]:
    parser = argparse.ArgumentParser()
    declare(parser.add_subparsers())
    code = route(parser.parse_args(["route", *words]))
    out, err = capsys.readouterr()
    return code, out.splitlines(), err.splitlines()


def test_the_way_is_printed_floor_by_floor(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "Nube Viva", "--data", str(DATA)) == (0, [
        "Nube Viva: 1 min, 48 m",
        "1. Piso 1: Sigue de frente, pasa la sala de espera, gira a la derecha y sube por la escalera oriental hasta el piso 3.",
        "2. Piso 3: Sal de las escaleras, gira a la izquierda, pasa la cafetería, gira a la izquierda, camina unos 15 m, gira a la izquierda; es la primera puerta a la derecha.",
    ], [])  # fmt: skip
    assert run(capsys, "nube-viva", "--step-free", "--language", "en", "--data", str(DATA)) == (0, [
        "Nube Viva: 2 min, 52 m, no stairs",
        "1. Floor 1: Go straight ahead, pass the waiting room, turn left and take elevator B, on the right, to floor 3.",
        "2. Floor 3: Step out of the elevator, turn left, pass the café, turn left, walk about 15 m, turn left; it is the first door on the right.",
    ], [])  # fmt: skip


@pytest.mark.parametrize("word", ["304", "nube viva", "NUBE VIVA", "nube-viva"])
def test_a_company_is_found_by_what_people_call_it(capsys: pytest.CaptureFixture[str], word: str) -> None:
    code, out, _ = run(capsys, word, "--data", str(DATA))
    assert code == 0
    assert out[0].startswith("Nube Viva: ")


@pytest.mark.parametrize(
    ("word", "name"),
    [("auditorium", "Auditorio"), ("503", "Alcancía Luna"), ("alcancia luna", "Alcancía Luna")],
)
def test_rooms_and_companies_that_moved_are_found(
    capsys: pytest.CaptureFixture[str], word: str, name: str
) -> None:
    code, out, _ = run(capsys, word, "--data", str(DATA))
    assert code == 0
    assert out[0].startswith(f"{name}: ")


def test_a_slip_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "nube vva", "--data", str(DATA)) == (
        1,
        [],
        ['kiosk: ninguna empresa ni sala se llama "nube vva": ¿quisiste decir "Nube Viva"?'],
    )
    code, out, err = run(capsys, "qqqqqqqq", "--data", str(DATA), "--language", "en")
    assert (code, out, err) == (1, [], ['kiosk: no company and no room is called "qqqqqqqq"'])


def test_without_a_lift_it_says_so_and_whom_to_ask(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    plan = folder / "plans" / "piso-1.svg"
    plan.write_text(plan.read_text(encoding="utf-8").replace('id="lift-', 'id="x-'), encoding="utf-8")
    code, out, _ = run(capsys, "304", "--step-free", "--data", str(folder))
    assert (code, out) == (
        1,
        ["Nube Viva: No hay camino sin escaleras hasta Nube Viva: pregunta en la recepción"],
    )
    code, out, _ = run(capsys, "304", "--data", str(folder))
    assert code == 0


def test_the_screen_stands_where_its_settings_say(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "kiosk.toml").write_text(
        '[place]\nfloor = "3"\nx = 400\ny = 268\nfacing = 180\n', encoding="utf-8"
    )
    code, out, err = run(capsys, "303", "--data", str(folder), "--language", "en")
    assert (code, err) == (0, [])
    assert out[1].startswith("1. Floor 3: Go to your left")
    (folder / "kiosk.toml").write_text('[place]\nfloor = "9"\n', encoding="utf-8")
    code, out, _ = run(capsys, "303", "--data", str(folder), "--language", "en")
    assert (code, out) == (
        1,
        ["Surco Claro: Nobody has said where this screen stands: ask the staff of Ruta N"],
    )


def test_without_plans_the_company_is_not_on_them(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    shutil.rmtree(folder / "plans")
    code, out, _ = run(capsys, "nube viva", "--data", str(folder))
    assert (code, out) == (1, ["Nube Viva: Este lugar no está en los planos: pregunta al personal de Ruta N"])


def test_a_refused_plan_is_told_and_the_others_hold(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "plans" / "piso-5.svg").write_text("<svg", encoding="utf-8")
    code, _, err = run(capsys, "304", "--data", str(folder))
    assert code == 0
    assert len(err) == 1
    assert "piso-5.svg:1:1: esto no es XML" in err[0]


def test_what_cannot_be_done_is_said_with_its_code(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "es_CO.UTF-8")
    code, out, err = run(capsys, "304", "--data", str(tmp_path))
    assert (code, out) == (2, [])
    assert "no se puede leer" in err[0]
    with pytest.raises(Mistake, match='no "fr"'):
        run(capsys, "304", "--data", str(DATA), "--language", "fr")
