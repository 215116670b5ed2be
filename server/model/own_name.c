// SPDX-License-Identifier: MIT

#include "und/model/own_name.h"

#include "und/symbol/symbol.h"

/// Parts in which a symbol alone names the document: what stands before its
/// text begins.
static bool is_front(const und_part *part)
{
  return part->role == UND_ROLE_FRONT || part->role == UND_ROLE_MASTHEAD ||
         (part->role == UND_ROLE_HEADING && part->level == 0);
}

/// The number before the title, if it is the one in the symbol: 74/173. in
/// A/RES/74/173.
static bool is_number(const und_part *part, und_slice text, und_slice own)
{
  und_slice label = und_part_label(part, text);

  if (part->role != UND_ROLE_HEADING || part->label.kind != UND_LABEL_TITLE) {
    return false;
  }
  while (label.size > 0 && (label.data[label.size - 1] == '.' ||
                            label.data[label.size - 1] == ' ')) {
    label.size--;
  }
  return label.size > 0 && own.size > label.size &&
         own.data[own.size - label.size - 1] == '/' &&
         und_slice_equal(und_slice_cut(own, own.size - label.size, own.size),
                         label);
}

static bool is_letter_or_digit(char c)
{
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z') || c == '/';
}

bool und_own_name_find(und_document *document, uint32_t index, uint32_t from,
                       uint32_t *start_out, uint32_t *end_out)
{
  und_slice own = und_slice_from(und_document_identity(document)->symbol);
  und_slice text = und_text_slice(und_document_text(document));
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  if (own.size == 0 || index >= count || index >= UND_OWN_NAME_PARTS) {
    return false;
  }
  const und_part *part = &parts[index];
  uint32_t label = part->start + part->label_offset;

  if (is_number(part, text, own) && label >= from) {
    *start_out = label;
    *end_out = label + part->label_size;
    return true;
  }
  if (!is_front(part)) {
    return false;
  }
  for (uint32_t at = part->start > from ? part->start : from;
       at < und_part_end(part); at++) {
    und_symbol symbol;
    bool begins = text.data[at] >= 'A' && text.data[at] <= 'Z' &&
                  (at == 0 || !is_letter_or_digit(text.data[at - 1]));

    if (begins && // every symbol begins with a capital
        und_symbol_parse(und_slice_cut(text, at, und_part_end(part)),
                         &symbol) &&
        und_symbol_equal(symbol.text, own)) {
      *start_out = at;
      *end_out = at + symbol.text.size;
      return true;
    }
  }
  return false;
}

bool und_own_name_is(und_document *document, uint32_t index,
                     const und_mention *mention)
{
  const char *own = und_document_identity(document)->symbol;
  uint32_t count;
  const und_part *parts = und_document_parts(document, &count);

  return index < count && index < UND_OWN_NAME_PARTS &&
         (is_front(&parts[index]) || parts[index].role == UND_ROLE_HEADING) &&
         own != NULL && mention->symbol != NULL &&
         strcmp(own, mention->symbol) == 0;
}
