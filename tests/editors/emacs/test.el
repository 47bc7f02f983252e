;;; test.el --- Caveat in Emacs, with eglot  -*- lexical-binding: t -*-

;; What editors/README.md says for Emacs, taken from that page, and what a person does after it.

;;; Code:

(require 'ert)
(require 'cl-lib)
(require 'package)
(package-activate-all)
(require 'eglot)
(require 'eldoc)

(defvar project (file-name-as-directory (getenv "PROJECT")))

(defun settings-of-the-page ()
  "Evaluate the settings of editors/README.md."
  (with-temp-buffer
    (insert-file-contents (getenv "PAGE"))
    (re-search-forward "^```elisp\n")
    (let ((from (point)))
      (re-search-forward "^```$")
      (eval-region from (match-beginning 0)))))

(defmacro awaiting (what &rest body)
  "Wait until BODY holds, and answer with it; WHAT names it."
  (declare (indent 1))
  `(let ((until (+ (float-time) 15)) seen)
     (while (and (not (setq seen (progn ,@body))) (< (float-time) until))
       (accept-process-output nil 0.05))
     (or seen (error "Not seen: %s" ,what))))

(defun places ()
  "What flymake marks: line, first column, the one after the last, in characters from 0."
  (save-excursion
    (sort (mapcar (lambda (found)
                    (let (at)
                      (goto-char (flymake-diagnostic-beg found))
                      (setq at (current-column))
                      (list (line-number-at-pos) at (+ at (- (flymake-diagnostic-end found) (flymake-diagnostic-beg found))))))
                  (flymake-diagnostics))
          (lambda (one other) (< (car one) (car other))))))

(defun after-a-command ()
  "What Emacs does after a command of a person and when they pause: in batch mode it never is idle."
  (run-hooks 'post-command-hook)
  (when (eglot-managed-p)
    (eglot--signal-textDocument/didChange)
    (flymake-start)))

(defun await-places (expected)
  "Wait until flymake marks EXPECTED, and see that it stays so."
  (let ((until (+ (float-time) 15)))
    (while (and (not (equal (places) expected)) (< (float-time) until))
      (after-a-command)
      (accept-process-output nil 0.05)))
  (let ((until (+ (float-time) 0.3)))
    (while (< (float-time) until) (accept-process-output nil 0.05)))
  (should (equal (places) expected)))

(defun visit (name)
  "Open a file of the project, with the server."
  (switch-to-buffer (find-file-noselect (concat project name)))
  (after-a-command)
  (awaiting "the server" (eglot-managed-p)))

(defun take (words)
  "Apply the code action whose title has WORDS."
  ;; As after a key and not a click, which would open a menu.
  (cl-letf ((last-nonmenu-event ?a)
            ((symbol-function 'completing-read)
             (lambda (_ titles &rest _)
               (let ((names (mapcar (lambda (title) (if (consp title) (car title) title)) titles)))
                 (or (cl-find-if (lambda (title) (string-search words title)) names)
                     (error "No %s among %S" words names))))))
    (call-interactively #'eglot-code-actions)))

(defun go (line column)
  "Go to LINE and COLUMN."
  (goto-char (point-min))
  (forward-line (1- line))
  (move-to-column column))

(settings-of-the-page)

(ert-deftest findings-have-their-places ()
  (visit "shop.py")
  (await-places '((5 21 42) (9 16 51)))
  (should (string-search "runs `command` in a shell"
                         (flymake-diagnostic-text (cadr (sort (flymake-diagnostics)
                                                              (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))))

(ert-deftest hover-teaches ()
  (visit "shop.py")
  (await-places '((5 21 42) (9 16 51)))
  (go 9 20)
  (let (said)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq said text)))
    (should (string-search "What is wrong" (awaiting "a hover" said)))
    (should (string-search "Attack" said))))

(ert-deftest suppression-says-why ()
  (visit "shop.py")
  (go 9 20)
  (take "accepted risk")
  (await-places '((5 21 42)))
  (should (string-search "# caveat: allow subprocess-shell-variable -- accepted risk" (buffer-string)))
  (revert-buffer t t))

(ert-deftest fix-is-applied-and-on-disk ()
  (visit "settings.py")
  (await-places '((7 11 46) (11 19 41)))
  (go 11 25)
  (take "Draw from the operating system")
  (await-places '((8 11 46)))
  (save-buffer)
  (with-temp-buffer
    (insert-file-contents (concat project "settings.py"))
    (should (string-search "SystemRandom().choice(letters)" (buffer-string)))))

(ert-deftest typed-and-removed ()
  (visit "typed.py")
  (insert "import os\n\n\ndef show(name):\n    os.system(\"ls \" + name)\n")
  (await-places '((5 4 27)))
  (forward-line -1)
  (delete-region (point) (point-max))
  (await-places nil)
  (set-buffer-modified-p nil))

(ert-run-tests-batch-and-exit t)
;;; test.el ends here
