" SPDX-License-Identifier: MIT
" How drafts are edited: a paragraph is one long line that wraps at words, and a
" comment is what turns checks off. With ALE, K shows what is cited, and
" Ctrl-X Ctrl-O what may be.

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=<!--\ %s\ --> comments=
setlocal linebreak textwidth=0 formatoptions-=t formatoptions+=n
" Numbers and labels hang when a paragraph is broken by gq.
setlocal formatlistpat=^\\s*\\%(\\d\\+\\.\\\|(\\?\\l\\{1,3})\\)\\s\\+
setlocal matchpairs+=«:»
let b:undo_ftplugin = 'setlocal commentstring< comments< linebreak< textwidth<'
      \ . ' formatoptions< formatlistpat< matchpairs<'

if exists(':ALEHover') == 2
  setlocal omnifunc=ale#completion#OmniFunc
  let b:undo_ftplugin .= ' omnifunc<'
  if !exists('g:no_plugin_maps') && !exists('g:no_undoc_maps')
    nmap <buffer> K <Plug>(ale_hover)
    let b:undo_ftplugin .= ' | silent! nunmap <buffer> K'
  endif
endif
