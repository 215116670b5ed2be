// SPDX-License-Identifier: MIT

#include "und/symbol/language.h"

#include "und/base/ascii.h"

static const char *const codes[UND_LANGUAGE_COUNT] = {
  [UND_EN] = "en", [UND_FR] = "fr", [UND_ES] = "es",
  [UND_RU] = "ru", [UND_AR] = "ar", [UND_ZH] = "zh",
};

enum { SAMPLE = 16 * 1024, WORD = 4 };

// Words that one of the three languages in Latin script has and the other two
// have not.
static const struct {
  char word[WORD + 1];
  und_language language;
} function_words[] = {
  {"the", UND_EN},  {"and", UND_EN},  {"of", UND_EN},   {"to", UND_EN},
  {"by", UND_EN},   {"for", UND_EN},  {"its", UND_EN},  {"with", UND_EN},
  {"le", UND_FR},   {"et", UND_FR},   {"des", UND_FR},  {"du", UND_FR},
  {"dans", UND_FR}, {"les", UND_FR},  {"aux", UND_FR},  {"pour", UND_FR},
  {"el", UND_ES},   {"y", UND_ES},    {"del", UND_ES},  {"los", UND_ES},
  {"las", UND_ES},  {"por", UND_ES},  {"para", UND_ES}, {"sus", UND_ES},
  {"in", UND_EN},   {"that", UND_EN}, {"from", UND_EN}, {"sa", UND_FR},
  {"ses", UND_FR},  {"une", UND_FR},  {"au", UND_FR},   {"su", UND_ES},
  {"una", UND_ES},  {"con", UND_ES},
};

const char *und_language_code(und_language language)
{
  return codes[language < UND_LANGUAGE_COUNT ? language : UND_EN];
}

static char lower(char byte)
{
  return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

bool und_language_find(und_slice code, und_language *language_out)
{
  for (int i = 0; code.size == 2 && i < UND_LANGUAGE_COUNT; i++) {
    if (lower(code.data[0]) == codes[i][0] &&
        lower(code.data[1]) == codes[i][1]) {
      *language_out = (und_language)i;
      return true;
    }
  }
  return false;
}

// `stop` tells whether a full stop follows: "para." is short for an English
// word.
static void count_word(und_slice word, bool stop,
                       uint32_t counts[UND_LANGUAGE_COUNT])
{
  char small[WORD] = {0};
  if (word.size == 0 || word.size > WORD) {
    return;
  }
  for (uint32_t i = 0; i < word.size; i++) {
    small[i] = lower(word.data[i]);
  }
  if (stop && memcmp(small, "para", WORD) == 0) {
    return;
  }
  for (uint32_t i = 0; i < sizeof function_words / sizeof function_words[0];
       i++) {
    if (memcmp(small, function_words[i].word, WORD) == 0) {
      counts[function_words[i].language]++;
      return;
    }
  }
}

// What a byte tells of the script around it; NONE is what parts words.
typedef enum { NONE, LATIN, RUSSIAN, ARABIC, CHINESE, WIDE, SCRIPTS } script;

static script script_of(unsigned char byte)
{
  return byte < 0x80 ? (und_is_letter((char)byte) ? LATIN : NONE)
         : byte == 0xD0 || byte == 0xD1 ? RUSSIAN
         : byte >= 0xD8 && byte <= 0xDB ? ARABIC
         : byte >= 0xE4 && byte <= 0xE9 ? CHINESE
                                        : WIDE;
}

// Count the words of each Latin language, and the bytes of each script.
static void count_words(und_slice text, uint32_t words[UND_LANGUAGE_COUNT],
                        uint32_t bytes[SCRIPTS])
{
  enum { BYTES = 256 };
  uint8_t scripts[BYTES];
  for (int byte = 0; byte < BYTES; byte++) {
    scripts[byte] = (uint8_t)script_of((unsigned char)byte);
  }
  for (uint32_t at = 0; at < text.size; at++) {
    uint32_t start = at;
    script found;
    while (at < text.size &&
           (found = scripts[(unsigned char)text.data[at]]) != NONE) {
      bytes[found]++;
      at++;
    }
    count_word(und_slice_cut(text, start, at),
               at < text.size && text.data[at] == '.', words);
  }
}

// The Latin language with most words; of several, `fallback` if it is one.
static und_language best_of(const uint32_t counts[UND_LANGUAGE_COUNT],
                            und_language fallback)
{
  und_language best = UND_EN;

  for (int i = UND_FR; i <= UND_ES; i++) {
    best = counts[i] > counts[best] ? (und_language)i : best;
  }
  return counts[fallback] == counts[best] ? fallback : best;
}

und_language und_language_guess(und_slice text, und_language fallback)
{
  text = und_slice_cut(text, 0, SAMPLE);
  uint32_t counts[UND_LANGUAGE_COUNT] = {0};
  uint32_t bytes[SCRIPTS] = {0};
  count_words(text, counts, bytes);

  // Symbols and names in Latin letters stand in every text, and a Chinese
  // character says as much as two or three letters.
  uint32_t most = bytes[RUSSIAN];
  und_language language = UND_RU;
  if (bytes[ARABIC] > most) {
    most = bytes[ARABIC];
    language = UND_AR;
  }
  if (bytes[CHINESE] * 2 > most) {
    most = bytes[CHINESE] * 2;
    language = UND_ZH;
  }
  if (most > 0 && most >= bytes[LATIN] / 2) {
    return language;
  }
  return best_of(counts, fallback);
}
