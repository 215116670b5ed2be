// SPDX-License-Identifier: MIT
//
// A first job lists the files; then a few jobs at a time each take the next of
// them, BYTES_A_JOB or one file that is larger, so that no worker has much left
// when the others are done. So the pool stays free for others, and the model's
// thread gets what was made in small portions.

#include "walk.h"

#include "find.h"
#include "select.h"
#include "und/runtime/files.h"

enum { FILES_A_JOB = 16, BYTES_A_JOB = 32 << 10 };

typedef struct {
  und_pool *pool;
  und_walk task;
  UND_ARRAY(char *) paths;
  UND_ARRAY(char *) exclude; // the task's rules point into these copies
  und_found found;
  uint32_t workers; // at most
  uint32_t next;    // file
  uint32_t done;    // files
  uint32_t jobs;    // not freed yet
} file_walk;

typedef struct {
  file_walk *walk;
  uint32_t count;
  const und_found_file *files;
  void *products[FILES_A_JOB];
  const char *reasons[FILES_A_JOB];
} walk_portion;

static void release(file_walk *walk)
{
  if (--walk->jobs > 0) {
    return;
  }
  for (uint32_t i = 0; i < walk->paths.count; i++) {
    und_free(walk->paths.items[i]);
  }
  for (uint32_t i = 0; i < walk->exclude.count; i++) {
    und_free(walk->exclude.items[i]);
  }
  und_free(walk->paths.items);
  und_free(walk->exclude.items);
  und_free((char *)walk->task.rules.within);
  und_free((char *)walk->task.rules.base);
  und_found_finish(&walk->found);
  if (walk->task.free != NULL) {
    walk->task.free(walk->task.data);
  }
  und_free(walk);
}

static void read_file(walk_portion *portion, uint32_t index,
                      und_buffer *content)
{
  const und_found_file *file = &portion->files[index];
  const und_walk *task = &portion->walk->task;

  portion->reasons[index] = file->reason;
  if (file->reason != NULL) {
    return;
  }
  if (task->known != NULL && file->stamp.time != 0) {
    portion->products[index] =
      task->known(task->data, file->path, &file->stamp);
  }
  if (portion->products[index] != NULL) {
    return;
  }
  content->size = 0;
  bool marked = false;

  und_files_read_marked(file->path, task->size_limit, content, &marked,
                        &portion->reasons[index]);
  und_slice bytes = und_buffer_slice(content);
  if (portion->reasons[index] != NULL ||
      (file->by_content && !und_select_content(bytes))) {
    return;
  }
  const und_file read = {file->path, bytes, marked, file->stamp};
  portion->products[index] = task->read(task->data, &read);
}

static void run_portion(void *data)
{
  walk_portion *portion = data;
  und_buffer content = {0};

  for (uint32_t i = 0; i < portion->count; i++) {
    read_file(portion, i, &content);
  }
  und_buffer_finish(&content);
}

static void start_portions(file_walk *walk);

static void deliver(void *data)
{
  walk_portion *portion = data;
  file_walk *walk = portion->walk;
  const und_walk *task = &walk->task;

  for (uint32_t i = 0; i < portion->count; i++) {
    if (portion->products[i] != NULL) {
      task->found(task->data, portion->products[i]);
      portion->products[i] = NULL;
    } else if (portion->reasons[i] != NULL && task->failed != NULL) {
      task->failed(task->data, portion->files[i].path, portion->reasons[i]);
    }
  }
  walk->done += portion->count;
  if (task->progress != NULL) {
    task->progress(task->data, walk->done, walk->found.files.count);
  }
  start_portions(walk);
}

static void free_portion(void *data)
{
  walk_portion *portion = data;
  file_walk *walk = portion->walk;

  for (uint32_t i = 0; i < portion->count; i++) {
    if (portion->products[i] != NULL) {
      walk->task.drop(portion->products[i]);
    }
  }
  und_free(portion);
  release(walk);
}

// How many of the files from `files` on, `left` of them, the next job takes.
static uint32_t portion_of(const und_found_file *files, uint32_t left)
{
  int64_t bytes = files[0].stamp.size;
  uint32_t count = 1;

  while (count < left && count < FILES_A_JOB &&
         bytes + files[count].stamp.size <= BYTES_A_JOB) {
    bytes += files[count++].stamp.size;
  }
  return count;
}

// Keep the workers busy, with a job in hand so that none waits for this thread;
// say so when nothing is left. The job that is done is not freed yet.
static void start_portions(file_walk *walk)
{
  uint32_t all = walk->found.files.count;

  while (walk->next < all && walk->jobs - 1 < walk->workers + 1) {
    walk_portion *portion = und_alloc(1, sizeof *portion);
    portion->walk = walk;
    portion->files = walk->found.files.items + walk->next;
    portion->count = portion_of(portion->files, all - walk->next);
    walk->next += portion->count;
    walk->jobs++;
    und_pool_submit(walk->pool,
                    (und_job){run_portion, deliver, free_portion, portion});
  }
  if (walk->done == all && walk->task.finished != NULL) {
    walk->task.finished(walk->task.data, all);
  }
}

static void run_list(void *data)
{
  file_walk *walk = data;

  und_find(walk->paths.items, walk->paths.count, &walk->task.rules,
           &walk->found);
}

static void list_done(void *data)
{
  start_portions(data);
}

static void free_list(void *data)
{
  release(data);
}

static char *copy(const char *string)
{
  return string ? und_copy(und_slice_from(string)) : NULL;
}

// The caller's strings end before the walk does.
static void keep_rules(file_walk *walk)
{
  und_walk_rules *rules = &walk->task.rules;

  rules->within = copy(rules->within);
  rules->base = copy(rules->base);
  for (uint32_t i = 0; i < rules->exclude_count; i++) {
    UND_PUSH(&walk->exclude, copy(rules->exclude[i]));
  }
  rules->exclude = (const char *const *)walk->exclude.items;
}

void und_walk_start(und_pool *pool, const char *const *paths, uint32_t count,
                    und_walk task)
{
  file_walk *walk = und_alloc(1, sizeof *walk);

  walk->pool = pool;
  walk->task = task;
  walk->workers = uv_available_parallelism();
  walk->jobs = 1;
  keep_rules(walk);
  for (uint32_t i = 0; i < count; i++) {
    UND_PUSH(&walk->paths, und_copy(und_slice_from(paths[i])));
  }
  und_pool_submit(pool, (und_job){run_list, list_done, free_list, walk});
}

void und_files_walk(const char *const *paths, uint32_t count, und_walk task)
{
  uv_loop_t loop;
  und_pool pool = {.loop = &loop};

  uv_loop_init(&loop);
  und_walk_start(&pool, paths, count, task);
  uv_run(&loop, UV_RUN_DEFAULT);
  uv_loop_close(&loop);
}
