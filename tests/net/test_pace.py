"""Turns at a host: spaced, one at a time, over threads and processes, whatever the clock does."""

from __future__ import annotations

import math
import multiprocessing
import signal
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.http import NetworkPolicy
from crawler.core.model import Request
from crawler.net.fetcher import Fetcher
from crawler.net.pace import (
    LONGEST_REST,
    UNKNOWN,
    Closed,
    HostState,
    Pacer,
    Turn,
    decode,
    encode,
    pace_left,
    rest_left,
)
from tests.net.conftest import Asking, Clock
from tests.net.server import Server, stall


@pytest.mark.parametrize(
    ("state", "seconds"),
    [
        (HostState(), 0.0),
        (HostState(asked=100.0), 3.0),
        (HostState(asked=98.0), 1.0),
        (HostState(asked=97.0), 0.0),
        (HostState(asked=1.0), 0.0),
        (HostState(asked=101.0), 3.0),
        (HostState(asked=1e9), 3.0),
        (HostState(asked=1.0, busy=True), 3.0),
        (UNKNOWN, 3.0),
    ],
)
def test_the_pace_is_kept_and_never_exceeded(state: HostState, seconds: float) -> None:
    assert pace_left(state, 3.0, 100.0) == seconds


@pytest.mark.parametrize(
    ("state", "seconds"),
    [
        (HostState(), 0.0),
        (HostState(told=90.0, rest=60.0), 50.0),
        (HostState(told=30.0, rest=60.0), 0.0),
        (HostState(told=100.0, rest=1e12), LONGEST_REST),
        (HostState(told=101.0, rest=60.0), 0.0),
        (HostState(told=90.0, rest=60.0, signed=True), 0.0),
    ],
)
def test_a_rest_that_the_host_asked_for_is_kept(state: HostState, seconds: float) -> None:
    assert rest_left(state, 100.0, signed=False) == seconds


seconds_of_any_kind = st.floats(allow_nan=False)


@given(seconds_of_any_kind, st.booleans(), seconds_of_any_kind, st.floats(0, 100))
def test_no_stamp_and_no_clock_makes_anybody_wait_longer_than_the_pace(
    asked: float, busy: bool, now: float, pace: float
) -> None:
    assert 0 <= pace_left(HostState(asked=asked, busy=busy), pace, now) <= pace


@given(st.floats(0, 1e10), st.booleans(), st.floats(0, 1e10), st.floats(0, 1e6), st.booleans())
def test_a_state_survives_its_file(
    asked: float, busy: bool, told: float, rest: float, signed: bool
) -> None:
    state = HostState(asked, busy, told, rest, signed)
    assert decode(encode(state)) == state
    assert decode(encode(HostState())) == HostState()
    assert len(encode(state)) < 256


def test_a_file_is_read_as_other_versions_wrote_it() -> None:
    text = '{"asked": 1.0, "busy": false, "told": 2, "rest": 3.5, "signed": true, "more": []}'
    assert decode(text) == HostState(1.0, False, 2.0, 3.5, True)
    assert decode('{"busy": false}') == HostState()
    assert HostState() == HostState(-math.inf, False, -math.inf, 0.0, False)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"asked": 1', "[" * 100_000, '{"asked": 1}', "\x00"]
)
def test_a_file_that_was_cut_counts_as_a_turn_that_was_not_given_back(text: str) -> None:
    assert decode(text).busy


@pytest.mark.parametrize("value", ["NaN", '"x"', "null", "true", "[]", "1e999", "9" * 400])
def test_no_number_in_a_file_breaks_a_wait(value: str) -> None:
    state = decode(f'{{"asked": {value}, "told": {value}, "rest": {value}, "busy": false}}')
    assert 0 <= pace_left(state, 3.0, 100.0) <= 3.0
    assert 0 <= rest_left(state, 100.0, signed=False) <= LONGEST_REST


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pacer(clock: Clock, tmp_path: Path) -> Callable[[], Pacer]:
    """A new one each time, as another process would make it."""

    def make() -> Pacer:
        return Pacer(
            tmp_path / "turns",
            now=clock.now,
            monotonic=clock.monotonic,
            sleep=clock.sleep,
            turn_timeout=60.0,
        )

    return make


def _take(pacer: Pacer, key: str = "a", pace: float = 3.0, patience: float = 100.0) -> object:
    with pacer.turn(key, pace, patience) as turn:
        return turn.waited if isinstance(turn, Turn) else turn


def test_the_second_turn_waits_for_the_pace_in_another_process_too(
    pacer: Callable[[], Pacer],
) -> None:
    assert [_take(pacer()), _take(pacer()), _take(pacer(), key="b")] == [0.0, 3.0, 0.0]


def test_the_pace_counts_from_the_moment_when_the_host_was_reached(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    with pacer().turn("a", 3.0, 0.0) as turn:
        assert isinstance(turn, Turn)
        clock.sleep(10.0)
        turn.arrived()
        clock.sleep(2.0)
    assert _take(pacer()) == 1.0


def test_a_clock_set_forward_shortens_no_pace_in_its_process(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    one = pacer()
    _take(one)
    clock.start = clock.start.replace(year=2027)
    assert _take(one) == 3.0


def test_a_clock_set_back_costs_one_pace_and_not_a_year(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    _take(pacer())
    clock.start = clock.start.replace(year=2025)
    assert [_take(pacer()), _take(pacer())] == [3.0, 3.0]


def test_a_shorter_record_leaves_nothing_of_a_longer_one(
    pacer: Callable[[], Pacer], clock: Clock, tmp_path: Path
) -> None:
    for seconds in (0.123456, 10.0):
        clock.seconds = seconds
        _take(pacer())
    asked = clock.now().timestamp()
    assert decode((tmp_path / "turns" / "a").read_text()) == HostState(asked=asked)


def test_a_rest_is_waited_for_or_told_by_every_process(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    with pacer().turn("a", 0.0, 0.0) as turn:
        assert isinstance(turn, Turn)
        turn.rest(50.0)
    assert _take(pacer(), pace=0.0, patience=49.0) == Closed(50.0)
    assert _take(pacer(), pace=0.0, patience=50.0) == 50.0
    assert clock.naps == [50.0]


def test_a_turn_that_fails_is_given_back_and_stamped(pacer: Callable[[], Pacer]) -> None:
    with pytest.raises(KeyboardInterrupt), pacer().turn("a", 3.0, 0.0):
        raise KeyboardInterrupt
    assert _take(pacer()) == 3.0


def test_a_turn_that_others_keep_is_not_waited_for_without_end(tmp_path: Path) -> None:
    clock = Clock()
    folder = tmp_path / "turns"
    impatient = Pacer(
        folder, now=clock.now, monotonic=clock.monotonic, sleep=clock.sleep, turn_timeout=0.05
    )
    taken, done = threading.Event(), threading.Event()

    def keep() -> None:
        with impatient.turn("a", 0.0, 0.0):
            taken.set()
            done.wait(10)

    thread = threading.Thread(target=keep)
    thread.start()
    taken.wait(10)
    assert _take(impatient, pace=0.0) == Closed(None)
    done.set()
    thread.join()


def _ask(url: str, folder: Path, pace: float, times: int) -> None:
    policy = NetworkPolicy(
        user_agent="crawler/1",
        allowed_hosts=frozenset({"a.test"}),
        state_dir=folder,
        routes={"a.test": url},
        paces={"a.test": pace},
        attempts=1,
    )
    with Fetcher(policy) as fetcher:
        for _ in range(times):
            fetcher.fetch(Request("https://a.test/x"))


def test_two_processes_keep_one_pace_and_one_connection(server: Server, tmp_path: Path) -> None:
    """Arrivals are as the server saw them, and each request stays for a while."""
    server.script("/x", stall(0.05))
    spawn = multiprocessing.get_context("spawn")
    pace, arguments = 0.2, (server.url, tmp_path, 0.2, 3)
    processes = [spawn.Process(target=_ask, args=arguments) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(20)
    gaps = [after.at - before.at for before, after in pairwise(server.seen)]
    assert len(server.seen) == 6
    assert server.peak == 1
    assert min(gaps) >= pace


def test_threads_of_one_fetcher_keep_one_pace_and_one_connection(
    server: Server, asking: Asking
) -> None:
    server.script("/x", stall(0.02))
    fetcher = asking.real(paces={"a.test": 0.05})
    threads = [
        threading.Thread(target=fetcher.fetch, args=(Request("https://a.test/x"),))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gaps = [after.at - before.at for before, after in pairwise(server.seen)]
    assert (len(gaps), server.peak) == (5, 1)
    assert min(gaps) >= 0.05


def test_a_process_killed_in_its_turn_blocks_nobody(server: Server, asking: Asking) -> None:
    server.script("/x", stall())
    folder = asking.policy.state_dir
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_ask, args=(server.url, folder, 3.0, 1))
    process.start()
    while not server.seen:
        process.join(0.01)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    page = asking.fetcher(paces={"a.test": 3.0}).fetch(Request("https://a.test/y"))
    assert getattr(page, "status", page) == 200
    assert asking.clock.naps == [3.0]
    assert math.isfinite(decode((folder / _file_of(server)).read_text()).asked)


def _file_of(server: Server) -> str:
    return f"a.test by http%3A%2F%2F127.0.0.1%3A{server.port}"


def test_what_a_host_s_file_holds_does_not_change() -> None:
    """Processes of two versions keep one pace by it."""
    state = HostState(asked=1.5, busy=True, told=2.5, rest=3.5, signed=True)
    text = '{"asked": 1.5, "busy": true, "told": 2.5, "rest": 3.5, "signed": true}'
    assert encode(state) == text
    assert encode(HostState()) == '{"busy": false, "rest": 0.0, "signed": false}'
    assert decode(text) == state
    assert decode('{"asked": 7, "told": 8, "rest": 9, "busy": false, "signed": 1}') == HostState(
        7.0, False, 8.0, 9.0, False
    )
    assert LONGEST_REST == 24 * 60 * 60


@pytest.mark.parametrize(
    ("value", "read"),
    [("7", 7.0), ("-7", -7.0), (str(2**62 - 1), float(2**62)), (str(2**62), -math.inf),
     ("7.5", 7.5), ("true", -math.inf), ("null", -math.inf), ('"7"', -math.inf)],
)  # fmt: skip
def test_a_number_of_a_host_s_file_is_one_or_says_nothing(value: str, read: float) -> None:
    assert decode(f'{{"asked": {value}, "busy": false}}') == HostState(asked=read)
    assert decode(f'{{"told": {value}, "busy": false}}') == HostState(told=read)
    assert decode(f'{{"rest": {value}, "busy": false}}') == HostState(rest=read)


def test_files_of_hosts_are_of_one_length_and_for_their_owner_alone(
    pacer: Callable[[], Pacer], tmp_path: Path
) -> None:
    one = pacer()
    with one.turn("a.test by http://127.0.0.1:8000", 1.0, 0.0, quota="search") as turn:
        assert isinstance(turn, Turn)
        assert decode(
            (tmp_path / "turns" / "a.test by http%3A%2F%2F127.0.0.1%3A8000").read_text()
        ).busy
        turn.arrived()
        turn.rest(5.0)
        turn.spend(9.0)
    files = {path.name: path for path in (tmp_path / "turns").iterdir() if path.suffix != ".lock"}
    assert set(files) == {
        "a.test by http%3A%2F%2F127.0.0.1%3A8000",
        "a.test by http%3A%2F%2F127.0.0.1%3A8000 quota search",
    }
    assert {path.stat().st_size for path in files.values()} == {256}
    assert (tmp_path / "turns").stat().st_mode & 0o777 == 0o700
    states = [decode(files[name].read_text()) for name in sorted(files)]
    at = Clock().now().timestamp()
    assert states == [HostState(at, False, at, 5.0, False), HostState(told=at, rest=9.0)]


def test_a_used_up_quota_of_a_host_that_has_one_is_the_host_s_rest(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    """The longer of two rests counts, and is told to those who do not wait for it."""
    for rest, spent in ((5.0, 9.0), (9.0, 5.0)):
        with pacer().turn("a.test", 0.0, 0.0) as turn:
            assert isinstance(turn, Turn)
            turn.rest(rest)
            turn.spend(spent)
        with pacer().turn("a.test", 0.0, 8.9) as closed:
            assert closed == Closed(9.0)
        with pacer().turn("a.test", 0.0, 9.0) as turn:
            assert isinstance(turn, Turn)
            assert (turn.waited, turn.rested, turn.signed) == (9.0, 9.0, False)
    assert clock.seconds == 18.0
    with pacer().turn("a.test", 0.0, 0.0) as turn:
        assert isinstance(turn, Turn)
        turn.rest(9.0)
        clock.sleep(1.0)
        turn.spend(5.0)
    with pacer().turn("a.test", 0.0, 0.0) as closed:
        assert closed == Closed(8.0)


def test_a_rest_told_to_a_signed_request_holds_back_signed_ones_only(
    pacer: Callable[[], Pacer],
) -> None:
    with pacer().turn("a.test", 0.0, 0.0, signed=True) as turn:
        assert isinstance(turn, Turn)
        assert turn.signed
        turn.rest(5.0)
    with pacer().turn("a.test", 0.0, 0.0) as turn:
        assert isinstance(turn, Turn)
    with pacer().turn("a.test", 0.0, 4.9, signed=True) as closed:
        assert closed == Closed(5.0)


def test_a_turn_left_without_an_answer_counts_from_when_it_was_left(
    pacer: Callable[[], Pacer], clock: Clock
) -> None:
    with pacer().turn("a.test", 3.0, 0.0):
        clock.sleep(10.0)
    with pacer().turn("a.test", 3.0, 0.0) as turn:
        assert isinstance(turn, Turn)
        assert (turn.waited, turn.rested) == (3.0, 0.0)
        clock.sleep(1.0)
        turn.arrived()
        clock.sleep(1.0)
    with pacer().turn("a.test", 3.0, 0.0) as turn:
        assert isinstance(turn, Turn)
        assert turn.waited == 2.0
