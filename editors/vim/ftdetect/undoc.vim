" SPDX-License-Identifier: MIT
" Drafts by their names. They are no Markdown to Vim, and no plain text, though
" two of the names end like theirs: hence "set", which goes over what was found.
autocmd BufRead,BufNewFile *.undoc,*.un.md,*.un.txt set filetype=undoc
