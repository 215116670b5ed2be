# Writes the bytes of a file as a C array:
#   cmake -DFROM=FILE -DTO=FILE.c -DNAME=identifier -P embed.cmake
file(READ ${FROM} bytes HEX)
string(LENGTH "${bytes}" size)
math(EXPR size "${size} / 2")
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "((0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,))" "\\1\n" bytes "${bytes}")
file(WRITE ${TO}
  "// Made by embed.cmake.\n"
  "extern const unsigned char ${NAME}[];\n"
  "extern const unsigned ${NAME}_size;\n"
  "const unsigned char ${NAME}[] = {\n${bytes}};\n"
  "const unsigned ${NAME}_size = ${size};\n")
