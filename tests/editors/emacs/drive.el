;;; drive.el --- undocd through Eglot -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT
;;
;; What editors/emacs/undoc-mode.el makes of drafts, in batch mode.  See run.sh,
;; which sets the environment.  Emacs 28 with Debian's elpa-eglot, and newer
;; ones with their own.  All waits are for conditions.

(require 'package)
(package-initialize)                    ; undoc-mode, and the Eglot of Emacs 28
(require 'ert)
(require 'eglot)
(require 'flymake)
(require 'imenu)
(require 'project)
(require 'xref)

(setq eglot-sync-connect 20
      eglot-connect-timeout 20
      eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil    ; the same, by its newer name
      eglot-extend-to-xref t
      flymake-no-changes-timeout 0.1
      last-nonmenu-event ?\r            ; questions are asked in the minibuffer
      create-lockfiles nil
      make-backup-files nil
      auto-save-default nil)

(defconst drive-astral "𝒜" "A letter outside the BMP.")

(defun drive-file (name)
  "Path of NAME in the folder of this test."
  (expand-file-name name (getenv "UND_WORK")))

(defmacro drive-wait (&rest body)
  "Run the event loop until BODY is non-nil, or patience ends; return its value."
  `(let ((end (+ (float-time) 20)) value)
     (while (and (not (setq value (progn ,@body))) (< (float-time) end))
       (accept-process-output nil 0.02)
       (sit-for 0.01))                  ; timers run
     value))

(defun drive-go (text &optional after)
  "Put point on TEXT in or below the line that holds AFTER."
  (goto-char (point-min))
  (when after
    (search-forward after)
    (beginning-of-line))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun drive-line (number)
  "Text of line NUMBER."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- number))
    (buffer-substring-no-properties (point) (line-end-position))))

(defun drive-faults ()
  "The faults that are shown, as \"line:column text type\", columns in characters."
  (mapcar
   (lambda (fault)
     (let ((begin (flymake-diagnostic-beg fault)))
       (format "%d:%d %s %s" (line-number-at-pos begin)
               (save-excursion (goto-char begin) (current-column))
               (buffer-substring-no-properties begin (flymake-diagnostic-end fault))
               (let ((type (symbol-name (flymake-diagnostic-type fault))))
                 (replace-regexp-in-string "\\`eglot-\\|\\`:" "" type)))))
   (sort (flymake-diagnostics)
         (lambda (one other)
           (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other))))))

(defun drive-expect (faults)
  "Wait for FAULTS, and hold the buffer to them.
Eglot tells the server of edits when Emacs is idle, which it never is here."
  (eglot--signal-textDocument/didChange)
  (drive-wait (equal faults (drive-faults)))
  (should (equal faults (drive-faults))))

(defun drive-servers ()
  "All servers that run."
  (let (all)
    (maphash (lambda (_ servers) (setq all (append servers all)))
             eglot--servers-by-project)
    all))

(defun drive-end ()
  "Shut the servers down, wait for their end, forget the buffers."
  (mapc (lambda (server) (ignore-errors (eglot-shutdown server))) (drive-servers))
  (drive-wait (null (drive-servers)))
  ;; Eglot 1.9 would hand a dead server to a file that was found through xref.
  (when (boundp 'eglot--servers-by-xrefed-file)
    (clrhash (symbol-value 'eglot--servers-by-xrefed-file)))
  (dolist (buffer (buffer-list))
    (when (buffer-file-name buffer)
      (with-current-buffer buffer (set-buffer-modified-p nil))
      (kill-buffer buffer))))

(defun drive-open (name)
  "Open the draft NAME, as \\[find-file] does, and start the server."
  ;; Flymake waits for the end of a command, which batch mode does not run.
  (setq this-command nil)
  (find-file (drive-file name))
  (apply #'eglot--connect (eglot--guess-contact))
  (should (eglot-managed-p)))

(defmacro drive-draft (&rest body)
  "Run BODY in a fresh copy of the sample, with a server of its own."
  `(progn
     (dolist (name '("draft.undoc" "A-RES-80-900.undoc"))
       (copy-file (expand-file-name (concat "tests/samples/" name) (getenv "UND_SOURCE"))
                  (drive-file (concat "sample/" name)) t))
     (unwind-protect
         (progn (drive-open "sample/draft.undoc") ,@body)
       (drive-end))))

(defun drive-hover (wanted)
  "What is told of the place at point, once it holds WANTED."
  (let (text)
    (drive-wait
     (setq text nil)
     (eglot-hover-eldoc-function (lambda (told &rest _) (setq text told)))
     (drive-wait text)
     (and text (string-search wanted text)))
    (substring-no-properties (or text ""))))

;;;; The mode, without a server

(defmacro drive-alone (&rest body)
  "Run BODY in the sample without a server."
  `(with-temp-buffer
     (insert-file-contents
      (expand-file-name "tests/samples/draft.undoc" (getenv "UND_SOURCE")))
     ,@body))

(defun drive-face (text &optional after)
  "The face of TEXT."
  (font-lock-ensure)
  (drive-go text after)
  (get-text-property (point) 'face))

(ert-deftest drive-01-names ()
  (should (string-prefix-p (getenv "HOME") (locate-library "undoc-mode")))
  (dolist (name '("a.undoc" "a.un.md" "a.un.txt"))
    (should (eq 'undoc-mode (assoc-default name auto-mode-alist #'string-match)))))

(ert-deftest drive-02-colours ()
  (drive-alone
   (undoc-mode)
   (should (eq 'font-lock-function-name-face (drive-face "I. Intro")))
   (should (eq 'font-lock-keyword-face (drive-face "1. In its")))
   (should (eq 'font-lock-keyword-face (drive-face "(a) Ice")))
   (should (eq 'link (drive-face "80/900" "The present report is")))
   (should (eq 'link (drive-face "A/81/900")))
   (should (eq 'font-lock-constant-face (drive-face "[^2]")))
   (should-not (drive-face "Item 88"))))

(ert-deftest drive-03-outline ()
  (drive-alone
   (undoc-mode)
   (let ((index (funcall imenu-create-index-function)))
     (should (assoc "Introduction" index))
     (should (assoc "7." (cdr (assoc "Paragraphs" index)))))
   (goto-char (point-min))
   (outline-next-heading)
   (should (looking-at "I\\. Introduction"))
   (should (= 1 (funcall outline-level)))
   (outline-forward-same-level 2)
   (should (looking-at "III\\. Conclusions"))))

(ert-deftest drive-04-grammar ()
  (skip-unless (and (require 'treesit nil t) (treesit-available-p)))
  (drive-alone
   (undoc-ts-mode)
   (should (eq 'font-lock-function-name-face (drive-face "I. Intro")))
   (should (eq 'font-lock-keyword-face (drive-face "(a) Ice")))
   (should (eq 'link (drive-face "80/900" "The present report is")))
   (should (eq 'font-lock-constant-face (drive-face "[^2]")))
   (should (assoc "Introduction" (funcall imenu-create-index-function)))))

;;;; With the server

(ert-deftest drive-10-diagnostics ()
  (drive-draft
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:81 [^2] error"))
   (should (seq-some (lambda (fault)
                       (string-search "(c) was expected" (flymake-diagnostic-text fault)))
                     (flymake-diagnostics)))))

(ert-deftest drive-11-hover ()
  (drive-draft
   (drive-go "80/900" "The present report is")
   (let ((text (drive-hover "Keeping records of river levels")))
     (should (string-search "A/RES/80/900" text))
     (should (string-search "Keeping records of river levels" text))
     ;; No markdown-mode is there, so plain text was asked for.
     (should-not (string-search "**" text)))
   (drive-go "[^1]")
   (should (string-search "available from the Secretariat"
                          (drive-hover "available from the Secretariat")))))

(ert-deftest drive-12-definition ()
  (drive-draft
   (drive-go "80/900, para. 3 (b)")
   (drive-hover "A-RES-80-900.undoc")   ; the folder has been read
   (call-interactively #'xref-find-definitions)
   (should (drive-wait (equal "A-RES-80-900.undoc" (file-name-nondirectory
                                                    (buffer-file-name (window-buffer))))))
   (with-current-buffer (window-buffer)
     (should (equal "(b) Which spare parts they lack;"
                    (drive-line (line-number-at-pos)))))))

(ert-deftest drive-13-references ()
  (drive-draft
   (drive-go "80/900" "The present report is")
   (let (found)
     (drive-wait
      (setq found (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot)))
      (>= (length found) 3))
     (should (>= (length found) 3)))))

(ert-deftest drive-14-outline ()
  (drive-draft
   (let ((index (format "%S" (funcall imenu-create-index-function))))
     (should (string-search "State of the stations" index))
     (should (string-search "Conclusions" index)))))

(ert-deftest drive-15-completion ()
  (drive-draft
   (drive-go "80/900" "The present report is")
   (drive-hover "A-RES-80-900.undoc")
   (goto-char (point-max))
   (insert drive-astral " resolution 80/")
   (completion-at-point)
   (should (string-suffix-p "resolution 80/900" (drive-line (line-number-at-pos))))))

(ert-deftest drive-16-quick-fix ()
  (drive-draft
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:81 [^2] error"))
   (drive-go "(d) Theft")
   (let ((draft (current-buffer)))
     (cl-letf (((symbol-function 'completing-read)
                (lambda (_prompt offered &rest _)
                  (seq-find (lambda (title) (string-search "(c)" title))
                            (all-completions "" offered)))))
       (eglot-code-actions (point) (+ 3 (point)) "quickfix" t))
     (with-current-buffer draft
       (should (drive-wait (equal "(c) Theft of the batteries." (drive-line 35))))
       (drive-expect '("37:0 5. error" "39:81 [^2] error"))))))

(ert-deftest drive-17-rename ()
  (drive-draft
   (drive-go "80/900" "The present report is")
   (drive-hover "A-RES-80-900.undoc")
   (cl-letf (((symbol-function 'y-or-n-p) #'always))
     (eglot-rename "A/RES/80/901"))
   (should (string-search "in resolution 80/901, para. 3 (b)" (drive-line 33)))
   (with-current-buffer (find-file-noselect (drive-file "sample/A-RES-80-900.undoc"))
     (should (equal "A/RES/80/901" (drive-line 1))))))

(ert-deftest drive-18-astral ()
  (drive-draft
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:81 [^2] error"))
   (drive-go "seldom silent")
   (insert drive-astral drive-astral " ")
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:84 [^2] error"))
   (drive-go "seldom silent")
   (delete-char -2)
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:82 [^2] error"))
   (drive-go "7. The Assembly")
   (delete-char 1)
   (insert "9")
   (drive-expect '("35:0 (d) error" "37:0 5. error" "39:82 [^2] error"
                   "45:0 9. error"))))

(ert-deftest drive-19-roots ()
  (dolist (case '(("told/part" "told" "warning") ("kept/part" "kept" "error")
                  ("alone" "alone" "error")))
    (unwind-protect
        (progn
          (drive-open (format "roots/%s/tides.un.md" (nth 0 case)))
          (should (equal (drive-file (concat "roots/" (nth 1 case) "/"))
                         (expand-file-name (project-root (eglot--current-project)))))
          (drive-expect (list (concat "5:0 3. " (nth 2 case)))))
      (drive-end))))

;;; drive.el ends here
