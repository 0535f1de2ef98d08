"""Every text made in Python: Chinese at the source, English in ui/i18n. Call a word when it is shown, not before."""
