;;; What a delegate does in Emacs with eglot, with the editor itself: emacs --batch --load emacs.el  -*- lexical-binding: t -*-
;; The working folder holds draft.resolution; SERVER is the command that serves it, as JSON.
(require 'eglot)
(require 'flymake)
(require 'json)

(defvar agreed-patience 20 "How long the server is waited for, in seconds.")
(defvar agreed-server (append (json-read-from-string (getenv "SERVER")) nil))

;; docs/editors.md gives these lines to the person.
(define-derived-mode resolution-mode text-mode "Resolution")
(add-to-list 'auto-mode-alist '("\\.resolution\\'" . resolution-mode))
(add-to-list 'eglot-server-programs (cons 'resolution-mode agreed-server))

(setq eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil
      eglot-sync-connect agreed-patience)

(defun agreed-until (condition)
  "Wait until CONDITION gives something, and give it."
  (let ((end (+ (float-time) agreed-patience)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.1))
    found))

(defun agreed-go (words)
  "Put point on WORDS of the draft."
  (goto-char (point-min))
  (unless (search-forward words nil t) (error "The draft has no %s" words))
  (goto-char (match-beginning 0)))

(defun agreed-request (method params)
  "What the server answers to METHOD with PARAMS, once it knows the text as it stands."
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot-current-server) method params :timeout agreed-patience))

(defun agreed-departure ()
  "The finding that the draft departs from agreed language, if it is shown."
  ;; Without a screen Emacs is never idle, which is when eglot tells of changes and asks for highlights. It is asked for
  ;; here, because a message read in one piece with an answer lies unread until the next message comes (jsonrpc.el of
  ;; Emacs 28 leaves its loop with the answer).
  (agreed-request :textDocument/documentHighlight (eglot--TextDocumentPositionParams))
  (flymake-start)
  (seq-find (lambda (found)
              (string-match-p "Departs from agreed language: \"a primary\" (GCM, para. 23)"
                              (flymake-diagnostic-text found)))
            (flymake-diagnostics)))

(defun agreed-action (words title)
  "The code action at WORDS whose title has TITLE."
  (agreed-go words)
  (let ((actions (agreed-request
                  :textDocument/codeAction
                  (list :textDocument (eglot--TextDocumentIdentifier)
                        :range (list :start (eglot--pos-to-lsp-position)
                                     :end (eglot--pos-to-lsp-position (+ (point) (length words))))
                        :context (list :diagnostics [])))))
    (or (seq-find (lambda (action) (string-match-p (regexp-quote title) (plist-get action :title))) actions)
        (error "No action %s" title))))

(defvar agreed-tests
  `(("shows findings"
     . ,(lambda () (or (agreed-until #'agreed-departure) (error "No departure"))))
    ("shows a card over a convention"
     . ,(lambda ()
          (agreed-go "Convention on the Rights of the Child")
          (let* ((hover (agreed-request :textDocument/hover (eglot--TextDocumentPositionParams)))
                 (shown (eglot--hover-info (plist-get hover :contents) (plist-get hover :range))))
            (unless (string-match-p "Treaty Series" shown) (error "%s" shown)))))
    ("offers agreed words with their source"
     . ,(lambda ()
          (goto-char (point-max))
          (let ((from (point)))
            (insert "\n9. *Calls upon* States to uphold the best interests of the ")
            (let* ((list (agreed-request :textDocument/completion (eglot--CompletionParams)))
                   (first (elt (plist-get list :items) 0)))
              (unless (equal (plist-get first :detail) "GCM, para. 23") (error "%S" first)))
            (let* ((table (eglot-completion-at-point))
                   (words (all-completions "" (nth 2 table))))
              (unless words (error "Nothing is offered")))
            (delete-region from (point-max)))))
    ("replaces the words by the agreed ones"
     . ,(lambda ()
          (eglot--apply-workspace-edit (plist-get (agreed-action "the primary" "Use \"a primary\"") :edit))
          (agreed-go "as a primary consideration")
          (or (agreed-until (lambda () (not (agreed-departure)))) (error "Still reported"))
          (agreed-go "a primary consideration")
          (delete-char 1)
          (insert "the")
          (or (agreed-until #'agreed-departure) (error "Not reported again"))))
    ("goes to the paragraph of an adopted text, which is read-only"
     . ,(lambda ()
          (let ((draft (current-buffer)))
            (agreed-go "resolution 71/1")
            (xref-find-definitions "LSP identifier at point.")
            (unless (string-match-p "A/RES/71/1\\.resolution\\'" (or buffer-file-name "")) (error "%s" buffer-file-name))
            (unless buffer-read-only (error "It can be written"))
            (unless (save-excursion (goto-char (point-min)) (search-forward "symbol: A/RES/71/1" nil t)) (error "Another text"))
            (when (flymake-diagnostics) (error "Findings in an adopted text"))
            (switch-to-buffer draft))))
    ("renames a footnote in all places"
     . ,(lambda ()
          (agreed-go "[^1]")
          (forward-char 2)
          (eglot--signal-textDocument/didChange)
          (eglot-rename "27")
          (agreed-go "[^27]: ")
          (goto-char (point-min))
          (when (search-forward "[^1]" nil t) (error "Not renamed everywhere"))))
    ("keeps a wording through the server"
     . ,(lambda ()
          (let ((command (plist-get (agreed-action "the primary" "Keep this wording") :command)))
            (agreed-request :workspace/executeCommand
                            (list :command (plist-get command :command)
                                  :arguments (plist-get command :arguments))))
          (or (agreed-until (lambda () (not (agreed-departure)))) (error "Still reported"))
          (unless (file-exists-p ".agreed-language/kept.json") (error "No file"))))))

(find-file "draft.resolution")
(apply #'eglot (seq-take (eglot--guess-contact) 5))
(dolist (test agreed-tests)
  (switch-to-buffer "draft.resolution")
  (let ((problem (condition-case failure (progn (funcall (cdr test)) nil) (error (error-message-string failure)))))
    (princ (if problem (format "not ok %s: %s\n" (car test) problem) (format "ok %s\n" (car test))))))
(set-buffer-modified-p nil)
(kill-emacs 0)
