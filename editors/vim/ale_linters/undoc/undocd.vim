" SPDX-License-Identifier: MIT
" undocd for ALE, which reads this file by itself for drafts. The workspace is
" the nearest folder above the draft that has .undocd.json or .git, else the
" draft's own.

call ale#Set('undoc_undocd_executable', 'undocd')
call ale#Set('undoc_undocd_options', '')

function! ale_linters#undoc#undocd#Root(buffer) abort
  let l:own = fnamemodify(bufname(a:buffer), ':p:h')
  let l:folder = l:own
  while 1
    if filereadable(l:folder . '/.undocd.json') || !empty(getftype(l:folder . '/.git'))
      return l:folder
    endif
    let l:above = fnamemodify(l:folder, ':h')
    if l:above ==# l:folder
      return l:own
    endif
    let l:folder = l:above
  endwhile
endfunction

function! ale_linters#undoc#undocd#Command(buffer) abort
  return '%e' . ale#Pad(ale#Var(a:buffer, 'undoc_undocd_options'))
endfunction

call ale#linter#Define('undoc', {
\   'name': 'undocd',
\   'lsp': 'stdio',
\   'executable': {buffer -> ale#Var(buffer, 'undoc_undocd_executable')},
\   'command': function('ale_linters#undoc#undocd#Command'),
\   'language': 'undoc',
\   'project_root': function('ale_linters#undoc#undocd#Root'),
\})
