// SPDX-License-Identifier: MIT
//
// textDocument/foldingRange (LSP 3.17): whole lines. A client that takes only
// so many gets the first and thereby the outer ones.

#include "handlers.h"
#include "request.h"
#include "und/feature/outline.h"

UND_HANDLER(folding)
{
  und_open_document *document = NULL;
  und_folds folds = {0};
  und_status status = und_request_document(session, params, &document);

  if (status != UND_OK) {
    return status;
  }
  und_folds_build(document->model, &folds);
  uint32_t limit = session->client.fold_limit;
  uint32_t count =
    limit > 0 && limit < folds.folds.count ? limit : folds.folds.count;
  und_json_array(result);
  for (uint32_t i = 0; i < count; i++) {
    const und_fold *fold = &folds.folds.items[i];
    und_json_object(result);
    und_json_key(result, "startLine");
    und_json_integer(result, fold->first_line);
    und_json_key(result, "endLine");
    und_json_integer(result, fold->last_line);
    und_json_member(result, "kind",
                    fold->kind == UND_FOLD_COMMENT ? UND_SLICE("comment")
                                                   : UND_SLICE("region"));
    und_json_end_object(result);
  }
  und_json_end_array(result);
  und_folds_finish(&folds);
  return UND_OK;
}
