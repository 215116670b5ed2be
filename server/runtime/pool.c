// SPDX-License-Identifier: MIT

#include "pool.h"

struct und_work {
  uv_work_t request;
  und_pool *pool;
  und_job job;
};

/// Let the other threads of the program go first, from now on. Only Linux has
/// priorities for one thread.
static void yield_once(void)
{
#ifdef __linux__
  static _Thread_local bool done;

  if (!done) {
    uv_os_setpriority(0, UV_PRIORITY_LOW);
    done = true;
  }
#endif
}

static void on_work(uv_work_t *request)
{
  const und_work *work = request->data;

  if (work->pool->yields) {
    yield_once();
  }
  work->job.run(work->job.data);
}

static void forget(und_pool *pool, const und_work *work)
{
  for (uint32_t i = 0; i < pool->works.count; i++) {
    if (pool->works.items[i] == work) {
      pool->works.items[i] = pool->works.items[--pool->works.count];
      break;
    }
  }
  if (pool->works.count == 0) {
    und_free(pool->works.items);
    pool->works.items = NULL;
    pool->works.capacity = 0;
  }
}

static void after_work(uv_work_t *request, int status)
{
  und_work *work = request->data;
  und_pool *pool = work->pool;

  forget(pool, work);
  if (status == 0 && !pool->ending && work->job.done != NULL) {
    work->job.done(work->job.data);
  }
  work->job.free(work->job.data);
  und_free(work);
  if (pool->on_done != NULL && !pool->ending) {
    pool->on_done(pool->data);
  }
}

void und_pool_submit(und_pool *pool, und_job job)
{
  if (pool->ending) {
    job.free(job.data);
    return;
  }
  und_work *work = und_alloc(1, sizeof *work);
  work->request.data = work;
  work->pool = pool;
  work->job = job;
  UND_PUSH(&pool->works, work);
  uv_queue_work(pool->loop, &work->request, on_work, after_work);
}

void und_pool_end(und_pool *pool)
{
  pool->ending = true;
  for (uint32_t i = 0; i < pool->works.count; i++) {
    uv_cancel((uv_req_t *)&pool->works.items[i]->request);
  }
}
