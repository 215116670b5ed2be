// SPDX-License-Identifier: MIT
//
// The grammar of United Nations documents, for ts_parser_set_language().

#ifndef TREE_SITTER_UNDOC_H_
#define TREE_SITTER_UNDOC_H_

#ifdef __cplusplus
extern "C" {
#endif

typedef struct TSLanguage TSLanguage;

const TSLanguage *tree_sitter_undoc(void);

#ifdef __cplusplus
}
#endif

#endif
