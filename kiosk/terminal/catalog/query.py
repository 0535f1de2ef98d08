"""From what a customer types to full-text expressions."""

from kiosk.wire.search_terms import NAME_MARK, query_terms


def expressions(text: str) -> tuple[str, ...]:
    """What to look for, best first: all words in the name, then anywhere. Nothing for a text without words."""
    terms = query_terms(text)
    if not terms:
        return ()
    named = " ".join(_term(NAME_MARK + term, goes_on) for term, goes_on in terms)
    anywhere = " ".join(_term(term, goes_on) for term, goes_on in terms)
    return named, anywhere


def _term(term: str, goes_on: bool) -> str:
    return f'"{term}"*' if goes_on else f'"{term}"'
