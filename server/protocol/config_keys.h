// SPDX-License-Identifier: MIT
//
// Config keys: the one table of what can be set, and the kinds of values.
// Private to the protocol.

#ifndef UND_PROTOCOL_CONFIG_KEYS_H
#define UND_PROTOCOL_CONFIG_KEYS_H

#include <jansson.h>

#include "und/protocol/config.h"

/// A value being read: where it comes from and which key it has.
typedef struct {
  const und_config_source *source;
  const char *key;
  und_buffer *faults;
} und_config_value;

/// What can be done with the field of a key.
typedef struct {
  /// Set the field. Returns whether the value had the right type; if not, the
  /// field is as it was.
  bool (*read)(void *field, const json_t *json, const und_config_value *value);
  bool (*equal)(const void *left, const void *right);
  void (*finish)(void *field); ///< NULL where it owns nothing
  const char *wanted;          ///< what it must be: "a list of patterns"
} und_config_kind;

typedef struct {
  const char *name;
  const und_config_kind *kind;
  size_t field; ///< in und_config
  bool reads;   ///< decides which files are read
} und_config_key;

/// All keys.
const und_config_key *und_config_keys(uint32_t *count_out);

/// Tell what is wrong with the part `inner` ("" for all) of a value.
void und_config_fault(const und_config_value *value, const char *inner,
                      const char *format, ...)
  __attribute__((format(printf, 3, 4)));

#endif
