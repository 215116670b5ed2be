;;; lint.el --- undoc-mode.el compiles and reads well -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: MIT
;;
;; emacs --batch -l lint.el, with UND_SOURCE and UND_WORK: no warning of the
;; compiler, no remark of checkdoc.

(require 'checkdoc)

(let* ((name "undoc-mode.el")
       (file (expand-file-name name (getenv "UND_WORK")))
       (faults 0))
  (copy-file (expand-file-name (concat "editors/emacs/" name) (getenv "UND_SOURCE"))
             file t)
  (setq byte-compile-error-on-warn t)
  (unless (byte-compile-file file)
    (setq faults (1+ faults)))
  (let ((checkdoc-create-error-function
         (lambda (text start _end &optional _unfixable)
           (setq faults (1+ faults))
           (message "%s:%d: %s" name (if start (line-number-at-pos start) 1) text)
           nil)))
    (with-current-buffer (find-file-noselect file)
      (checkdoc-current-buffer t)))
  (message "# lint: %d faults" faults)
  (kill-emacs (min faults 1)))

;;; lint.el ends here
