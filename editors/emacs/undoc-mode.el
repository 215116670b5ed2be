;;; undoc-mode.el --- Drafts of United Nations documents -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1"))
;; Keywords: wp, languages

;;; Commentary:

;; A major mode for drafts: resolutions, decisions, reports, agendas.  It
;; colours headings, labels, footnotes and citations, and knows their outline.
;; Where Eglot is there, it starts the language server undocd:
;;
;;   (add-hook 'undoc-mode-hook #'eglot-ensure)
;;
;; `undoc-ts-mode' does the same with the tree-sitter grammar of undoc, in
;; Emacs 29 and newer.

;;; Code:

(require 'outline)

(defgroup undoc nil
  "Drafts of United Nations documents."
  :group 'text)

(defcustom undoc-server-command '("undocd")
  "Command line of the language server, a list of strings."
  :type '(repeat string))

;;;; What drafts look like

(defconst undoc--heading-regexp
  "^\\(?:\\(#+\\)[ \t]+\\|\\(?:\\([IVXLC]+\\)\\|\\([A-Z]\\)\\)\\.[ \t]+\\)\\(\\S-.*\\)$"
  "A heading: strokes, a Roman numeral or a letter, and the title.")

(defconst undoc--paragraph-regexp
  "^[ \t]*\\(?:-[ \t]+\\)?\\([0-9]+\\(?: \\(?:bis\\|ter\\|quater\\)\\)?[.)．]\\)\\(?:[ \t]\\|$\\)"
  "The number of a paragraph.")

(defconst undoc--item-regexp
  "^[ \t]*\\(?:-[ \t]+\\)?\\((?\\(?:[a-z]\\{1,4\\}\\|[а-я]\\{1,2\\}\\))\\)\\(?:[ \t]\\|$\\)"
  "The label of an item.")

(defconst undoc--symbol-regexp
  "\\_<[A-Z][A-Z0-9.]*\\(?:/[A-Z0-9][A-Za-z0-9.]*\\(?:([0-9IVXLC]+)\\)?\\)+"
  "The symbol of a document, such as A/RES/74/173.")

(defconst undoc--citation-regexp
  (concat "\\(?:" (regexp-opt '("resolution" "resolutions" "decision" "decisions"
                                "résolution" "résolutions" "décision" "décisions"
                                "resolución" "resoluciones" "decisión" "decisiones"))
          "\\|резолюци[[:alpha:]]*\\|решени[[:alpha:]]*\\)[ \t\n]+"
          "\\([0-9]+\\(?:/[0-9]+\\| ([0-9IVXLC]+)\\)"
          "\\(?:\\(?:,[ \t\n]*\\|[ \t\n]+\\(?:and\\|et\\|y\\|и\\)[ \t\n]+\\)[0-9]+/[0-9]+\\)*\\)")
  "Bare numbers behind the word that says that they cite.")

(defvar undoc-font-lock-keywords
  `((,undoc--heading-regexp . font-lock-function-name-face)
    (,undoc--paragraph-regexp 1 font-lock-keyword-face)
    (,undoc--item-regexp 1 font-lock-keyword-face)
    ("^\\(\\[\\^[^]\n]+\\]\\):.*$" (0 font-lock-comment-face) (1 font-lock-constant-face t))
    ("\\[\\^[^]\n]+\\]\\|[⁰¹²³⁴⁵⁶⁷⁸⁹]+" 0 font-lock-constant-face t)
    (,undoc--symbol-regexp 0 'link t)
    (,undoc--citation-regexp 1 'link t)
    ("\\*\\*[^*\n]+\\*\\*" 0 'bold append)
    ("\\(?:^\\|[^*]\\)\\(\\*[^* \n][^*\n]*\\*\\)" 1 'italic append)
    ("“[^”\n]*”\\|«[^»\n]*»" 0 font-lock-string-face keep)
    ("^[ \t]*[0-9]+/[0-9]+[ \t]*$\\|^[0-9]\\{2\\}-[0-9]\\{5\\}\\>.*$"
     . font-lock-comment-face))
  "Colours of drafts by how lines begin and what symbols look like.")

(defun undoc--outline-level ()
  "Degree of the heading at point: strokes count, numerals go above letters."
  (save-match-data
    (cond ((not (looking-at undoc--heading-regexp)) 1)
          ((match-beginning 1) (- (match-end 1) (match-beginning 1)))
          ;; C., D., L. and M. alone follow B. rather than XCIX.
          ((and (match-beginning 2)
                (not (member (match-string 2) '("C" "L"))))
           1)
          (t 2))))

;;;; Where a folder of documents begins

(defun undoc--project (directory)
  "Find the project of DIRECTORY whose root has a file .undocd.json.
Nil where a work tree begins nearer than that: this is known to Emacs."
  (let ((told (locate-dominating-file directory ".undocd.json"))
        (kept (locate-dominating-file directory ".git")))
    ;; Both lie above DIRECTORY: the longer name is the nearer one.
    (when (and told (>= (length told) (length kept)))
      (cons 'transient (file-name-as-directory (expand-file-name told))))))

;;;; The modes

;;;###autoload
(define-derived-mode undoc-mode text-mode "UNdoc"
  "Major mode for drafts of United Nations documents."
  (setq-local font-lock-defaults '(undoc-font-lock-keywords t)
              font-lock-multiline t
              comment-start "<!-- "
              comment-end " -->"
              outline-regexp "#+[ \t]+\\|[IVXLC]+\\.[ \t]+\\S-\\|[A-Z]\\.[ \t]+\\S-"
              outline-level #'undoc--outline-level
              imenu-generic-expression
              `((nil ,undoc--heading-regexp 4)
                ("Paragraphs" ,undoc--paragraph-regexp 1)))
  (add-hook 'project-find-functions #'undoc--project nil t)
  ;; A paragraph is one long line.
  (visual-line-mode))

(declare-function treesit-font-lock-rules "treesit")
(declare-function treesit-major-mode-setup "treesit")
(declare-function treesit-node-child-by-field-name "treesit.c")
(declare-function treesit-node-text "treesit")
(declare-function treesit-parser-create "treesit.c")
(declare-function treesit-ready-p "treesit")
(defvar treesit-font-lock-settings)
(defvar treesit-font-lock-feature-list)
(defvar treesit-simple-imenu-settings)

(defun undoc--node-title (node)
  "Text of the title of the heading NODE."
  (let ((title (treesit-node-child-by-field-name node "title")))
    (treesit-node-text (or title node) t)))

(defun undoc--ts-rules ()
  "Colours of drafts by the grammar."
  (treesit-font-lock-rules
   :language 'undoc
   :feature 'structure
   '((heading) @font-lock-function-name-face
     (number) @font-lock-keyword-face
     (label) @font-lock-keyword-face)
   :language 'undoc
   :feature 'furniture
   '((front_matter) @font-lock-preprocessor-face
     (page_furniture) @font-lock-comment-face
     (footnote) @font-lock-comment-face)
   :language 'undoc
   :feature 'citation
   :override t
   '((mark) @font-lock-constant-face
     (footnote_reference) @font-lock-constant-face
     (document_symbol) @link
     (resolution_number) @link
     (link) @link)
   :language 'undoc
   :feature 'inline
   :override 'keep
   '((quotation) @font-lock-string-face
     (emphasis) @italic)))

;;;###autoload
(define-derived-mode undoc-ts-mode undoc-mode "UNdoc"
  "Major mode for drafts of United Nations documents, by their grammar."
  (when (and (require 'treesit nil t) (treesit-ready-p 'undoc))
    (treesit-parser-create 'undoc)
    (setq-local font-lock-defaults nil
                treesit-font-lock-settings (undoc--ts-rules)
                treesit-font-lock-feature-list
                '((structure furniture) (citation) (inline) ())
                treesit-simple-imenu-settings
                '((nil "\\`heading\\'" nil undoc--node-title)))
    (treesit-major-mode-setup)))

;;;###autoload
(add-to-list 'auto-mode-alist
             '("\\.\\(?:undoc\\|un\\.\\(?:md\\|txt\\)\\)\\'" . undoc-mode))

;;;; The server

(defvar eglot-server-programs)

(defun undoc--server-command (&rest _)
  "Command line of the server, when Eglot asks for it."
  undoc-server-command)

(put 'undoc-mode 'eglot-language-id "undoc")
(put 'undoc-ts-mode 'eglot-language-id "undoc")

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((undoc-mode undoc-ts-mode) . undoc--server-command)))

(provide 'undoc-mode)
;;; undoc-mode.el ends here
