# Doxygen's input filter: the fixed lines of an activation's comment become paragraphs with a title.
s@^/// (Parameters?|Derivative|Special values|Error|Source): @/// \\par \1\n/// @
