// SPDX-License-Identifier: MIT
//
// Where the link leads whose text is a citation:
// [74/247](https://undocs.org/en/A/RES/74/247).

#include "cited.h"
#include "und/symbol/symbol.h"

/// Where the address of the link begins whose text the citation is, with at
/// most a mark behind it; 0 if it is no link.
static uint32_t address_of(const und_cited *c, uint32_t *mark_out)
{
  enum { BEHIND = 3 }; // of marks, those of emphasis too

  uint32_t start = c->cite->offset;
  uint32_t at = und_cited_end(c->cite);

  while (start > 0 && strchr("*_(", c->text.data[start - 1]) != NULL) {
    start--;
  }
  *mark_out = at;
  while (at < c->text.size && at - *mark_out < BEHIND &&
         strchr("*_).,;:", c->text.data[at]) != NULL) {
    at++;
  }
  return start > 0 && c->text.data[start - 1] == '[' && at + 1 < c->text.size &&
             c->text.data[at] == ']' && c->text.data[at + 1] == '('
           ? at + 2
           : 0;
}

/// Do the symbols name one document? The address of an old resolution leaves
/// its letter out.
static bool is_same(und_slice address, const und_symbol *symbol)
{
  und_buffer link = {0};
  bool same = und_symbol_equal(address, symbol->text);

  if (!same && und_symbol_link(symbol, UND_EN, "{symbol}", &link)) {
    same = und_symbol_equal(address, und_buffer_slice(&link));
  }
  und_buffer_finish(&link);
  return same;
}

/// Does the address end with the number, whosesoever it is?
static bool ends_so(und_slice address, und_slice number)
{
  uint32_t at = address.size - number.size;

  return address.size > number.size &&
         und_slice_equal(und_slice_cut(address, at, address.size), number) &&
         address.data[at - 1] == '/';
}

/// Does the link lead elsewhere?
static bool check_target(const und_cited *c, uint32_t at,
                         const und_cite_address *address)
{
  und_slice target = address->parsed.text;
  und_buffer meant = {0};
  und_symbol symbol;
  bool wrong = false;

  if (und_cite_needs_context(c->cite)) {
    wrong = c->cite->form == UND_NUMBER_SESSION &&
            !ends_so(target, und_slice_from(c->cite->spelling));
  } else {
    wrong = und_cite_resolve(c->cite, c->context, &meant) &&
            und_symbol_parse(und_buffer_slice(&meant), &symbol) &&
            symbol.linked && !is_same(target, &symbol);
  }
  if (wrong) {
    und_cited_amend(c, UND_CHECK_LINK_MISMATCH, at + address->symbol,
                    at + address->end, und_buffer_slice(&meant));
    c->flow->flaws->items[c->flow->flaws->count - 1].puts &= meant.size > 0;
  }
  und_buffer_finish(&meant);
  return wrong;
}

bool und_cited_link(const und_cited *c)
{
  uint32_t mark;
  uint32_t at = address_of(c, &mark);
  und_cite_address address;

  if (c->cite->kind == UND_CITE_URL || at == 0 ||
      !und_cite_address_read(und_slice_cut(c->text, at, c->text.size),
                             &address)) {
    return false;
  }
  if (check_target(c, at, &address)) {
    return true;
  }
  if (!address.parsed.linked) {
    und_cited_report(c, UND_CHECK_LINK_NO_TARGET, at, at + address.end, 0, 0);
    return true;
  }
  if (address.language_offset > 0 && address.language != c->flow->language) {
    const char *code = und_language_code(c->flow->language);

    at += address.language_offset;
    und_cited_amend(c, UND_CHECK_LINK_LANGUAGE, at, at + 2,
                    und_slice_from(code));
    return true;
  }
  return false;
}

bool und_cited_trailing(const und_cited *c)
{
  uint32_t mark;
  uint32_t at = address_of(c, &mark);
  bool opened = false;

  if (at == 0 || strchr(").,;:", c->text.data[mark]) == NULL ||
      c->text.data[mark + 1] != ']') {
    return false;
  }
  for (uint32_t i = c->cite->offset; i > 0 && c->text.data[i - 1] != '['; i--) {
    opened = opened || c->text.data[i - 1] == '(';
  }
  if (opened && c->text.data[mark] == ')') {
    return false;
  }
  und_cited_report(c, UND_CHECK_SYM_TRAILING, mark, mark + 1, 0, 0);
  return true;
}
