"""A second opinion on payloads: slackblocks builds each block anew, and refuses what it must."""

from typing import Any

import slackblocks as sb
from slackblocks.errors import InvalidUsageError

Json = dict[str, Any]

KINDS: dict[str, Any] = {
    "actions": sb.ActionsBlock, "context": sb.ContextBlock,
    "context_actions": sb.ContextActionsBlock,
    "divider": sb.DividerBlock, "header": sb.HeaderBlock, "image": sb.ImageBlock,
    "input": sb.InputBlock, "rich_text": sb.RichTextBlock, "section": sb.SectionBlock,
    "button": sb.Button, "checkboxes": sb.CheckboxGroup, "external_select": sb.ExternalSelectMenu,
    "feedback_buttons": sb.FeedbackButtons, "icon_button": sb.IconButton,
    "overflow": sb.OverflowMenu, "plain_text_input": sb.PlainTextInput,
    "radio_buttons": sb.RadioButtonGroup, "static_select": sb.StaticSelectMenu,
    "rich_text_list": sb.RichTextList, "rich_text_section": sb.RichTextSection,
    "text": sb.RichText, "link": sb.RichTextLink, "emoji": sb.RichTextEmoji,
    "user": sb.RichTextUser,
}  # fmt: skip
BY_KEY: dict[str, Any] = {
    "options": sb.Option, "initial_option": sb.Option, "initial_options": sb.Option,
    "option_groups": sb.OptionGroup, "confirm": sb.ConfirmationDialogue,
    "positive_button": sb.FeedbackButton, "negative_button": sb.FeedbackButton,
}  # fmt: skip
TEXTS = ("mrkdwn", "plain_text")


def problems(blocks: list[Json]) -> list[str]:
    """Return what slackblocks refuses; a kind that it was not told of is named too."""
    try:
        for at, block in enumerate(blocks):
            _built({"block_id": f"block-{at}"} | block)
    except (InvalidUsageError, TypeError, ValueError, KeyError) as refused:
        return [f"slackblocks: {type(refused).__name__}: {refused}"]
    return []


def _built(node: Any, key: str = "") -> Any:
    if isinstance(node, list):
        return [_built(each, key) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("type") in TEXTS:
        more = {name: node[name] for name in ("emoji", "verbatim") if name in node}
        return sb.Text(node["text"], type_=sb.TextType(node["type"]), **more)
    kind = BY_KEY.get(key) or KINDS[node["type"]]
    parts = {name: value for name, value in node.items() if name != "type"}
    parts |= parts.pop("style", {}) if isinstance(parts.get("style"), dict) else {}
    return kind(**{name: _built(value, name) for name, value in parts.items()})
