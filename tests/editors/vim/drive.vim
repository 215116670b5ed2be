" SPDX-License-Identifier: MIT
"
" undocd through ALE, configured by editors/vim. Results in TAP in $UND_WORK/tap.
" Nothing sleeps but to let Vim's channels run: all waits are for conditions.

let s:count = 0
let s:faults = 0

function! s:Say(line) abort
  call writefile([a:line], $UND_WORK . '/tap', 'a')
endfunction

function! s:Check(claim, holds, got) abort
  let s:count += 1
  let s:faults += a:holds ? 0 : 1
  call s:Say((a:holds ? 'ok ' : 'not ok ') . s:count . ' - ' . a:claim)
  if !a:holds
    call s:Say('# got: ' . string(a:got))
  endif
endfunction

" Until Condition() holds, or patience ends. Returns what it said.
function! s:Wait(Condition) abort
  for l:turn in range(1000)
    let l:last = a:Condition()
    if !empty(l:last)
      return l:last
    endif
    sleep 20m
  endfor
  return l:last
endfunction

" Put the cursor on the first text in or below the line that holds another.
function! s:Go(text, after = '') abort
  call cursor(1, 1)
  for l:wanted in [a:after, a:text]
    if !search('\V' . l:wanted, 'cW')
      throw 'not in the text: ' . l:wanted
    endif
  endfor
endfunction

" The faults of this window's draft as "line:column code severity".
function! s:Faults() abort
  return map(copy(getloclist(0)),
        \ {_, fault -> printf('%d:%d %s', fault.lnum, fault.col, fault.type)})
endfunction

" A script's edits tell ALE nothing: hence ale#Queue().
function! s:Expect(claim, wanted) abort
  call ale#Queue(0)
  call s:Wait({-> s:Faults() == a:wanted})
  call s:Check(a:claim, s:Faults() == a:wanted, getloclist(0))
endfunction

function! s:Preview() abort
  for l:window in range(1, winnr('$'))
    if getwinvar(l:window, '&previewwindow')
      return join(getbufline(winbufnr(l:window), 1, '$'), "\n")
    endif
  endfor
  return ''
endfunction

" K at the cursor, until what is shown holds the text: a folder is read in the
" background.
function! s:Hover(text) abort
  for l:turn in range(40)
    pclose
    execute "normal K"
    call s:Wait({-> !empty(s:Preview())})
    if stridx(s:Preview(), a:text) >= 0
      break
    endif
  endfor
  let l:shown = s:Preview()
  pclose
  return l:shown
endfunction

function! s:Group(text) abort
  call s:Go(a:text)
  return synIDattr(synID(line('.'), col('.'), 1), 'name')
endfunction

function! s:Colours() abort
  for [l:text, l:group] in [['I. Introduction', 'undocHeading'], ['1. In its', 'undocParagraph'],
        \ ['(a) Ice', 'undocItem'], ['80/900. It describes', 'undocNumber'],
        \ ['A/81/900', 'undocSymbol'], ['[^2]', 'undocMark'], ['[^1]: The', 'undocMark'],
        \ ['The replies are', 'undocNote'], ['Item 88', '']]
    let l:got = s:Group(l:text)
    call s:Check('colour of ' . l:text, l:got ==# l:group, l:got)
  endfor
endfunction

function! s:Sample() abort
  execute 'edit' fnameescape($UND_WORK . '/sample/draft.undoc')
  let l:buffer = bufnr('')
  call s:Check('*.undoc is of type undoc', &filetype ==# 'undoc', &filetype)
  call s:Expect('three faults at their places', ['35:1 E', '37:1 E', '39:82 E'])
  call s:Check('with their codes', getloclist(0)[0].text =~# '(c) was expected', getloclist(0))
  call s:Colours()

  call s:Go('80/900', 'The present report is')
  let l:shown = s:Hover('Keeping records of river levels')
  call s:Check('K names the document', stridx(l:shown, 'A/RES/80/900') >= 0, l:shown)
  call s:Check('and gives its title from the folder',
        \ stridx(l:shown, 'Keeping records of river levels') >= 0, l:shown)
  call s:Check('as plain text', stridx(l:shown, '**') < 0, l:shown)

  call s:Go('80/900, para. 3 (b)')
  ALEGoToDefinition
  call s:Wait({-> expand('%:t') ==# 'A-RES-80-900.undoc' && line('.') > 1})
  call s:Check('a jump leads to the cited subparagraph',
        \ getline('.') ==# '(b) Which spare parts they lack;', [expand('%'), getline('.')])
  execute 'buffer' l:buffer

  call s:Go('80/900', 'The present report is')
  ALEFindReferences -quickfix
  call s:Wait({-> !empty(getqflist())})
  call s:Check('references are found', len(getqflist()) == 3, getqflist())
  cclose

  call s:Go('(d)')
  ALECodeAction
  call feedkeys("1\<CR>", 't') " the answer to its numbered question, typed ahead
  call s:Wait({-> getline(35)[:2] ==# '(c)'})
  call s:Check('a quick fix repairs a letter', getline(35) ==# '(c) Theft of the batteries.', getline(35))
  call s:Expect('and the fault is gone', ['37:1 E', '39:82 E'])

  call s:Go('5. Where')
  normal! r4
  call s:Expect('a repaired number is no fault', ['39:82 E'])
  call s:Go('seldom silent')
  execute "normal! i\U1d49c \<Esc>"
  " ALE shows the server's column, which counts the letter as two, as it is.
  call s:Expect('columns after a character outside the BMP', ['39:85 E'])
endfunction

function! s:Rename() abort
  buffer draft.undoc
  call s:Go('80/900', 'The present report is')
  call feedkeys(":ALERename\<CR>\<C-u>A/RES/80/901\<CR>", 'tx')
  call s:Wait({-> search('\V80/901, para. 3 (b)', 'nw')})
  call s:Check('a rename changes the draft', search('\V80/901, para. 3 (b)', 'nw'), getline(1, '$'))
  let l:cited = 'A-RES-80-900.undoc'
  call s:Check('and the cited document',
        \ s:Wait({-> get(getbufline(l:cited, 1), 0, '') ==# 'A/RES/80/901'}), getbufline(l:cited, 1))
endfunction

function! s:Roots() abort
  for [l:folder, l:wanted, l:type] in [['told/part', 'told', 'W'], ['kept/part', 'kept', 'E'],
        \ ['alone', 'alone', 'E']]
    execute 'edit' fnameescape($UND_WORK . '/roots/' . l:folder . '/tides.un.md')
    call s:Check(l:folder . ': *.un.md is of type undoc', &filetype ==# 'undoc', &filetype)
    let l:root = ale_linters#undoc#undocd#Root(bufnr(''))
    call s:Check(l:folder . ': the root', l:root ==# $UND_WORK . '/roots/' . l:wanted, l:root)
    call s:Expect(l:folder . ': and the configuration that holds there', ['5:1 ' . l:type])
  endfor
endfunction

" Type behind a line as a person does. What follows is done by Vim's own loop,
" for a script cannot wait in Insert mode.
function! s:Complete() abort
  buffer draft.undoc
  call s:Go('silent.[^2]')
  call feedkeys("A Recalling resolution \<C-x>\<C-o>", 't')
  call timer_start(20, function('s:Completed'), {'repeat': 500})
endfunction

function! s:Completed(timer) abort
  if getline('.') =~# 'Recalling resolution \S' || timer_info(a:timer)[0].repeat < 1
    call s:Check('Ctrl-X Ctrl-O writes what is there',
          \ getline('.') =~# 'Recalling resolution 80/90[01]$', getline('.'))
    call s:End()
  endif
endfunction

function! s:End() abort
  call s:Say('1..' . s:count)
  call s:Say(printf('# Vim %d: %d of %d', v:versionlong, s:count - s:faults, s:count))
  execute s:faults ? 'cquit 1' : 'qall!'
endfunction

if exists(':ALEHover') != 2
  call s:Say('1..0 # SKIP there is no ALE')
  cquit 77
endif
try
  let g:ale_hover_to_preview = 1
  call s:Sample()
  call s:Rename()
  call s:Roots()
  call s:Complete()
catch
  call s:Check('the driver runs to its end', 0, v:exception . ' at ' . v:throwpoint)
  call s:End()
endtry
