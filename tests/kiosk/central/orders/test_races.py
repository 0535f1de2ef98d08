from concurrent.futures import ThreadPoolExecutor

from kiosk.central.central import Central
from kiosk.central.orders import summaries
from tests.kiosk.central.till import Till, paid, then


def test_the_same_batch_from_several_threads_is_one_order(central: Central, till: Till) -> None:
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            order = till.placed()
            batch = (order, then(order, paid(order)))
            answers = list(pool.map(lambda _, batch=batch: till.send(*batch), range(4)))
            verdicts = sorted(answer.verdict.value for answer, _ in answers)
            assert verdicts == ["accepted", "duplicate", "duplicate", "duplicate"]
    with central.database.read() as session:
        assert [summary.paid for summary in summaries(session)] == [3700] * 5
