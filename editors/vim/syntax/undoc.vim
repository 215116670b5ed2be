" SPDX-License-Identifier: MIT
" Colours of drafts by how lines begin and what symbols look like: an
" approximation, where the grammar of undoc is not at hand.

if exists('b:current_syntax')
  finish
endif

" What stands inside of lines.
syntax match undocEmphasis "\*[^* ][^*]*\*"
syntax match undocStrong "\*\*[^* ][^*]*\*\*"
syntax match undocMark "\[\^[^]]\+\]"
syntax match undocMark "[⁰¹²³⁴⁵⁶⁷⁸⁹]\+"
syntax region undocQuotation start="“" end="”\|$" contains=@undocInline oneline
syntax region undocQuotation start="«" end="»\|$" contains=@undocInline oneline
" A symbol has a letter in front and a stroke: A/RES/74/173, E/CN.15/2024/L.2.
syntax match undocSymbol "\%(\w\|/\)\@<!\u[A-Z0-9.]*\%(/[A-Z0-9][A-Za-z0-9.]*\%(([0-9IVXLC]\+)\)\?\)\+\w\@!"
" A number alone cites only behind the word that says so, in a list too.
syntax match undocNumber "\c\%(resolutions\?\|decisions\?\|résolutions\?\|décisions\?\|resoluci\%(ón\|ones\)\|decisi\%(ón\|ones\)\|резолюци\k*\|решени\k*\|القرار\k*\|第\)\s*\zs\d\+\%(/\d\+\|\s([0-9IVXLC]\+)\)\%(\%(,\s*\|\s\%(and\|et\|y\|и\)\s\)\d\+/\d\+\)*"
syntax cluster undocInline contains=undocEmphasis,undocStrong,undocMark,undocSymbol,undocNumber,undocQuotation

" What lines begin with.
syntax match undocHeading "^#\{1,6}\s.*$" contains=@undocInline
syntax match undocHeading "^\s*[IVXLC]\+\.\s\+\S.*$" contains=@undocInline
syntax match undocHeading "^\s*\u\.\s\+\S.*$" contains=@undocInline
syntax match undocParagraph "^\s*\%(-\s\+\)\?\d\+\%(\s\%(bis\|ter\|quater\)\)\?[.)．]\%(\s\|$\)\@="
syntax match undocItem "^\s*\%(-\s\+\)\?(\?\%(\l\{1,3}\|[а-я]\{1,2}\))\%(\s\|$\)\@="
syntax match undocNote "^\s*\[\^[^]]\+\]:.*$" contains=@undocInline
syntax match undocNote "^\*\+\s.*$" contains=@undocInline
syntax match undocPage "^\s*\d\+/\d\+\s*$"
syntax match undocPage "^\d\{2}-\d\{5}\%(\s.*\)\?$"
syntax region undocComment start="<!--" end="-->"
syntax region undocFront start="\%^---$" end="^---$" keepend

highlight default link undocComment Comment
highlight default link undocEmphasis undocItalic
highlight default link undocFront PreProc
highlight default link undocHeading Title
highlight default link undocItem Statement
highlight default link undocMark Special
highlight default link undocNote Comment
highlight default link undocNumber Underlined
highlight default link undocPage Comment
highlight default link undocParagraph Statement
highlight default link undocQuotation String
highlight default link undocStrong undocBold
highlight default link undocSymbol Underlined
highlight default undocItalic term=italic cterm=italic gui=italic
highlight default undocBold term=bold cterm=bold gui=bold

let b:current_syntax = 'undoc'
