// SPDX-License-Identifier: MIT
//
// When the sessions of each body were held.

#include "und/symbol/body.h"

// Session s of a body that meets once a year lies in the years base + s to
// base + s + span.
static const struct {
  und_body body;
  uint32_t from; ///< the first session the rule holds for
  uint32_t base;
  uint32_t span;
} yearly[] = {
  {UND_BODY_GA, 1, 1945, 1},     {UND_BODY_CCPCJ, 1, 1991, 0},
  {UND_BODY_CND, 34, 1957, 0},   {UND_BODY_CSW, 34, 1956, 0},
  {UND_BODY_ESCAP, 30, 1944, 0}, {UND_BODY_CSOCD, 36, 1962, 0},
};

// Bodies that meet every other year, from a session on: base + 2 s.
static const struct {
  und_body body;
  uint32_t from;
  uint32_t base;
} two_yearly[] = {
  {UND_BODY_CTOC, 3, 2000},
  {UND_BODY_COSP, 3, 2003},
};

// Single sessions, for which there is no rule.
static const struct {
  und_body body;
  uint16_t session;
  uint16_t first;
  uint16_t last;
} single[] = {
  {UND_BODY_CTOC, 1, 2004, 2004}, {UND_BODY_CTOC, 2, 2005, 2005},
  {UND_BODY_COSP, 1, 2006, 2006}, {UND_BODY_COSP, 2, 2008, 2008},
  {UND_BODY_UNEA, 1, 2014, 2014}, {UND_BODY_UNEA, 2, 2016, 2016},
  {UND_BODY_UNEA, 3, 2017, 2017}, {UND_BODY_UNEA, 4, 2019, 2019},
  {UND_BODY_UNEA, 5, 2021, 2022}, {UND_BODY_UNEA, 6, 2024, 2024},
};

// Three sessions a year since the seventh.
static bool human_rights_years(uint32_t session, uint32_t *first_out,
                               uint32_t *last_out)
{
  if (session == 0) {
    return false;
  }
  uint32_t year = session < 4   ? 2006
                  : session < 7 ? 2007
                                : 2008 + (session - 7) / 3;
  *first_out = year;
  *last_out = year;
  return true;
}

bool und_body_years(und_body body, uint32_t session, uint32_t *first_out,
                    uint32_t *last_out)
{
  if (body == UND_BODY_HRC) {
    return human_rights_years(session, first_out, last_out);
  }
  for (uint32_t i = 0; i < sizeof yearly / sizeof yearly[0]; i++) {
    if (yearly[i].body == body && session >= yearly[i].from) {
      *first_out = yearly[i].base + session;
      *last_out = *first_out + yearly[i].span;
      return true;
    }
  }
  for (uint32_t i = 0; i < sizeof two_yearly / sizeof two_yearly[0]; i++) {
    if (two_yearly[i].body == body && session >= two_yearly[i].from) {
      *first_out = two_yearly[i].base + 2 * session;
      *last_out = *first_out;
      return true;
    }
  }
  for (uint32_t i = 0; i < sizeof single / sizeof single[0]; i++) {
    if (single[i].body == body && single[i].session == session) {
      *first_out = single[i].first;
      *last_out = single[i].last;
      return true;
    }
  }
  return false;
}

enum { COUNCIL_FIRST_YEAR = 1946 };

// The number of the last resolution of each year since 1946.
static const uint16_t council_last[] = {
  15,   37,   66,   78,   89,   96,   98,   103,  105,  110,  // 1946
  121,  126,  131,  132,  160,  170,  177,  185,  199,  219,  // 1956
  232,  244,  262,  275,  291,  307,  324,  344,  366,  384,  // 1966
  402,  422,  443,  461,  484,  499,  528,  545,  559,  580,  // 1976
  593,  606,  626,  646,  683,  725,  799,  892,  969,  1035, // 1986
  1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, // 1996
  1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, // 2006
  2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767,       // 2016
};

uint32_t und_body_council_year(uint32_t number)
{
  if (number == 0) {
    return 0;
  }
  uint32_t count = sizeof council_last / sizeof council_last[0];
  for (uint32_t i = 0; i < count; i++) {
    if (number <= council_last[i]) {
      return COUNCIL_FIRST_YEAR + i;
    }
  }
  return UINT32_MAX;
}
