// SPDX-License-Identifier: MIT
//
// The pattern becomes a row of tokens; all places in that row which the path
// read so far may have led to are followed at once.

#include "glob.h"

enum { TOKEN_LIMIT = 1000 };

typedef enum {
  LITERAL,
  ONE,      // ?
  SET,      // [...]
  STAR,     // *
  FOLDERS,  // **/
  ANYTHING, // ** at the end
} token_kind;

typedef struct {
  token_kind kind;
  uint32_t start; // of its bytes in the pattern
  uint32_t end;
} glob_token;

typedef struct {
  und_slice pattern;
  glob_token tokens[TOKEN_LIMIT];
  uint32_t count;
} glob_program;

// The end of the set that begins at `start`, or 0 if it has none.
static uint32_t set_end(und_slice pattern, uint32_t start)
{
  uint32_t at = start + 1;

  at +=
    at < pattern.size && (pattern.data[at] == '!' || pattern.data[at] == '^');
  at += at < pattern.size && pattern.data[at] == ']';
  while (at < pattern.size && pattern.data[at] != ']') {
    at += pattern.data[at] == '\\' ? 2 : 1;
  }
  return at < pattern.size ? at + 1 : 0;
}

static glob_token read_star(und_slice pattern, uint32_t at)
{
  uint32_t end = at;
  bool opens = at == 0 || pattern.data[at - 1] == '/';

  while (end < pattern.size && pattern.data[end] == '*') {
    end++;
  }
  bool two = opens && end - at == 2;
  if (two && end < pattern.size && pattern.data[end] == '/') {
    return (glob_token){FOLDERS, at, end + 1};
  }
  return (glob_token){two && end == pattern.size ? ANYTHING : STAR, at, end};
}

static glob_token read_token(und_slice pattern, uint32_t at)
{
  switch (pattern.data[at]) {
  case '*':
    return read_star(pattern, at);
  case '?':
    return (glob_token){ONE, at, at + 1};
  case '\\':
    return at + 1 < pattern.size ? (glob_token){LITERAL, at + 1, at + 2}
                                 : (glob_token){LITERAL, at, at + 1};
  case '[': {
    uint32_t end = set_end(pattern, at);
    return end ? (glob_token){SET, at, end} : (glob_token){LITERAL, at, at + 1};
  }
  default:
    return (glob_token){LITERAL, at, at + 1};
  }
}

static bool in_set(und_slice set, unsigned char byte)
{
  uint32_t at = 1;
  bool inverse = set.data[at] == '!' || set.data[at] == '^';
  bool found = false;

  at += inverse;
  for (bool first = true; at + 1 < set.size || first; first = false) {
    at += set.data[at] == '\\' && at + 2 < set.size;
    unsigned char low = (unsigned char)set.data[at++];
    unsigned char high = low;
    if (at + 2 < set.size && set.data[at] == '-') {
      at++;
      at += set.data[at] == '\\' && at + 2 < set.size;
      high = (unsigned char)set.data[at++];
    }
    found = found || (byte >= low && byte <= high);
  }
  return found != inverse && byte != '/';
}

static bool takes(const glob_program *program, const glob_token *token,
                  char byte)
{
  und_slice bytes = und_slice_cut(program->pattern, token->start, token->end);

  switch (token->kind) {
  case LITERAL:
    return bytes.data[0] == byte;
  case SET:
    return in_set(bytes, (unsigned char)byte);
  case ONE:
  case STAR:
    return byte != '/';
  case FOLDERS:
  case ANYTHING:
    return true;
  }
  return false;
}

static bool stays(const glob_token *token)
{
  return token->kind >= STAR;
}

// Tokens that may match nothing let their successor begin as well.
static void pass_on(const glob_program *program, bool *places, bool at_folder)
{
  for (uint32_t i = 0; i < program->count; i++) {
    const glob_token *token = &program->tokens[i];
    bool empty = token->kind == STAR || token->kind == ANYTHING ||
                 (token->kind == FOLDERS && at_folder);
    places[i + 1] = places[i + 1] || (places[i] && empty);
  }
}

static void step(const glob_program *program, bool *places, char byte)
{
  bool before = places[0];

  places[0] = before && stays(&program->tokens[0]) &&
              takes(program, &program->tokens[0], byte);
  for (uint32_t i = 0; i < program->count; i++) {
    const glob_token *token = &program->tokens[i];
    bool moves = before && !stays(token) && takes(program, token, byte);
    before = places[i + 1];
    bool rests = i + 1 < program->count && before &&
                 stays(&program->tokens[i + 1]) &&
                 takes(program, &program->tokens[i + 1], byte);
    places[i + 1] = moves || rests;
  }
}

// Whether the last bytes alone tell that nothing matches, which they mostly do.
static bool ends_differ(und_slice pattern, und_slice path)
{
  char last = pattern.data[pattern.size - 1];
  bool escaped = pattern.size > 1 && pattern.data[pattern.size - 2] == '\\';

  return strchr("*?]\\", last) == NULL && !escaped &&
         (path.size == 0 || path.data[path.size - 1] != last);
}

bool und_glob_matches(und_slice pattern, und_slice path)
{
  glob_program program;
  bool places[TOKEN_LIMIT + 1];

  if (pattern.size == 0 || pattern.size > TOKEN_LIMIT ||
      ends_differ(pattern, path)) {
    return false;
  }
  program.pattern = pattern;
  program.count = 0;
  for (uint32_t at = 0; at < pattern.size;) {
    glob_token token = read_token(pattern, at);
    program.tokens[program.count++] = token;
    at = token.end;
  }
  memset(places, 0, program.count + 1);
  places[0] = true;
  pass_on(&program, places, true);
  for (uint32_t i = 0; i < path.size; i++) {
    step(&program, places, path.data[i]);
    pass_on(&program, places, path.data[i] == '/');
  }
  return places[program.count];
}
