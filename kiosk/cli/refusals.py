"""What the command line says when it refuses."""

from tomllib import TOMLDecodeError

from pydantic import ValidationError

from kiosk.domain.errors import ShopError


def explained(failure: Exception) -> tuple[str, int]:
    """One line for a person and the exit status. What is no refusal is raised again."""
    match failure:
        case ShopError():
            return str(failure), 2 if failure.bad_input else 1
        case ValidationError() | TOMLDecodeError():
            return _bad_settings(failure), 2
        case OSError():
            what = f"{failure.filename or 'The system'}: {failure.strerror or failure}."
            return f"{what} Mend that, or choose another --data folder.", 1
        case _:
            raise failure


def _bad_settings(refusal: ValidationError | TOMLDecodeError) -> str:
    if isinstance(refusal, TOMLDecodeError):
        return f"kiosk.toml: {refusal}. Correct the file."
    first = refusal.errors()[0]
    name = ".".join(map(str, first["loc"]))
    return f"Setting {name}: {first['msg']}. Correct it on the command line, in kiosk.toml or among the variables."
