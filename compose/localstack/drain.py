"""Init hook of LocalStack (ready.d): an exact and cheap way to take messages out of its queues.

Receiving and deleting a message over SQS costs LocalStack as much CPU as accepting it (about 165 us), so consumers that
keep up with a load would halve what the queue can accept. This adds one route,

    POST /_perf/drain?max=N&except=a,b  ->  {"drained": {queue: messages taken since the start}, "oldest": {queue: seconds},
                                             "depths": {queue: [waited, left, in flight, delayed]}}

which takes up to N of the oldest visible messages of each queue (all without N) under the queue's own lock and counts
them: `waited` were there before, `left` after. Messages that somebody received, and delayed ones, stay; so do FIFO queues
and those named in `except`. Asking for depths over SQS would cost ten requests instead of none. Fails softly: without it
the consumers use plain SQS.
"""

import json
import logging
import time

LOG = logging.getLogger("localstack.perf")


def install():
    from rolo import Response
    from localstack.services.edge import ROUTER
    from localstack.services.sqs.models import sqs_stores

    drained = {}

    def take(queue, limit):
        # What waited, and what is left of it.
        visible = queue.visible
        with visible.mutex:
            waited = len(visible.queue)
            if limit is None or limit >= waited:
                visible.queue.clear()
            else:
                for _ in range(limit):
                    visible._get()
            return waited, len(visible.queue)

    def age(queue):
        # The head of the heap is the oldest message.
        with queue.visible.mutex:
            return time.time() - queue.visible.queue[0].created if queue.visible.queue else 0.0

    def drain(request, **_):
        oldest = {}
        depths = {}
        limit = request.args.get("max")
        limit = int(limit) if limit else None
        spared = request.args.get("except", "").split(",")
        for _account, _region, store in sqs_stores.iter_stores():
            for name, queue in list(store.queues.items()):
                if name.endswith(".fifo"):
                    waited = queue.approximate_number_of_messages
                    depths[name] = [waited, waited, len(queue.inflight), len(queue.delayed)]
                    continue
                oldest[name] = round(age(queue), 3)
                waited, left = take(queue, 0 if name in spared else limit)
                drained[name] = drained.get(name, 0) + waited - left
                depths[name] = [waited, left, len(queue.inflight), len(queue.delayed)]
        answer = {"drained": drained, "oldest": oldest, "depths": depths}
        return Response(json.dumps(answer), mimetype="application/json")

    ROUTER.add("/_perf/drain", drain, methods=["POST"])


try:
    install()
except Exception as error:  # another LocalStack version: the consumers notice and use SQS
    LOG.warning("perf drain is not available: %s", error)
