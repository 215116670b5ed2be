// SPDX-License-Identifier: MIT

#include <criterion/criterion.h>
#include <jansson.h>

#include "und/protocol/routes.h"

Test(routes, are_sorted_and_found)
{
  uint32_t count = 0;
  const und_route *routes = und_routes(&count);

  for (uint32_t i = 0; i < count; i++) {
    cr_expect(i == 0 || strcmp(routes[i - 1].method, routes[i].method) < 0,
              "%s stands in its place", routes[i].method);
    cr_expect(und_route_find(routes[i].method) == &routes[i]);
  }
  cr_expect(und_route_find("textDocument/nothing") == NULL);
  cr_expect(und_route_find("") == NULL);
}

Test(routes, announce_json)
{
  uint32_t count = 0;
  const und_route *routes = und_routes(&count);

  for (uint32_t i = 0; i < count; i++) {
    cr_expect_eq(routes[i].capability == NULL, routes[i].announced == NULL);
    if (routes[i].announced != NULL) {
      json_t *value = json_loads(routes[i].announced, JSON_DECODE_ANY, NULL);
      cr_expect(value != NULL, "%s", routes[i].announced);
      json_decref(value);
    }
  }
}
